import type { Person } from "../people/person.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { sayTheSame } from "./draft-block.ts";
import { blocksIn } from "./draft-document.store.server.ts";
import type { DraftSubject } from "./draft-name.ts";
import { findDraftStanding } from "./draft-standing.views.server.ts";
import { readLiveDraft } from "./read-live-draft.server.ts";

/** Refuses `draft-unsaved` where the live text says more than the version that is to be final. */
export async function requireSavedIn(
  tx: Tx,
  { person, subject }: { person: Person; subject: DraftSubject },
): Promise<void> {
  const standing = (await findDraftStanding(tx.db, { person, subject })) ?? refuse("not-found");
  const live = await readLiveDraft(tx.db, standing.name);
  if (live && !sayTheSame(blocksIn(live), standing.blocks)) refuse("draft-unsaved");
}
