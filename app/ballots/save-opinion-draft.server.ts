import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { findOpinionDraft, saveOpinionDraft as save } from "./ballot-roll.store.server.ts";
import { requireFilesOf } from "./reply-files.views.server.ts";
import type { OpinionDraft } from "./opinion.ts";
import { requireCollectingIn } from "./require-collecting.server.ts";
import { requireSheetOf } from "./whose-sheet.ts";

type Input = { ballotId: string; personId: string | null; opinion: OpinionDraft };

/**
 * Keeps what is being written, by the member or by who prepares it. The log says when it passed from
 * one hand to another, never what it says; only those two are woken.
 */
export async function saveOpinionDraft(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ savedAt: number }> {
  return commit(app, { act: "save-opinion-draft", intent, input }, async (tx) => {
    const { ballotId, opinion } = input;
    const asked = { by: intent.by, ballotId, action: "ballot.prepare" } as const;
    const standing = await requireCollectingIn(tx, asked);
    const { personId } = requireSheetOf(standing, input.personId);
    await requireFilesOf(tx.db, { ballotId, personId }, opinion.fileIds);
    const before = await findOpinionDraft(tx.db, ballotId, personId);
    const isOwn = personId === intent.by;
    const preparedBy = isOwn ? (before?.preparedBy ?? null) : intent.by;
    const kept = { draft: opinion, savedAt: tx.at, savedBy: intent.by, preparedBy };
    await save(tx.db, { ballotId, personId }, kept);
    if (before?.savedBy !== intent.by) {
      tx.record({
        type: "ballot.draft-taken-up",
        subject: `ballot:${ballotId}`,
        payload: { personId },
        wakes: [`person:${personId}`],
      });
    }
    return { savedAt: tx.at };
  });
}
