import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { wakesOf, type DraftResolution } from "./resolution.ts";
import { insertVersion } from "./resolution-version.store.server.ts";
import { insertDraft } from "./resolution.store.server.ts";
import { recordStepIn } from "./resolution-steps.store.server.ts";

/** A draft as it begins, however it does; refuses a second one on the same matter. */
export async function recordDraftIn(tx: Tx, draft: DraftResolution, reason = ""): Promise<void> {
  const { id, kind, itemId, voteId, replacesId } = draft;
  if (!(await insertDraft(tx.db, draft))) refuse("resolution-exists");
  await recordStepIn(tx, id, { step: "draft", reason });
  await insertVersion(tx.db, { ...draft, at: draft.draftedAt, by: draft.draftedBy });
  const wakes = wakesOf(draft);
  tx.record({
    type: "resolution.drafted",
    subject: `resolution:${id}`,
    payload: { kind, itemId, voteId, replacesId },
    wakes: replacesId === null ? wakes : [...wakes, `resolution:${replacesId}`],
  });
}
