import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { requireUnpublished } from "./paper.ts";
import { deletePaper, papersOfItemForUpdate, savePaper } from "./paper.store.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

/** Takes back a paper nobody has read yet; those behind it move up while none of them is published. */
export async function removePaper(
  app: App,
  intent: Intent,
  input: { paperId: string },
): Promise<{ paperId: string }> {
  return commit(app, { act: "remove-paper", intent, input }, async (tx) => {
    const wanted = {
      by: intent.by,
      paperId: input.paperId,
      action: "paper.upload",
      toChange: true,
    } as const;
    const { paper, meetingId } = await takePaperIn(tx, wanted);
    requireUnpublished(paper);
    const siblings = await papersOfItemForUpdate(tx.db, paper.itemId);
    const behind = siblings.filter((sibling) => sibling.position > paper.position);
    await deletePaper(tx.db, paper.id);
    if (behind.every((sibling) => sibling.publishedAt === null)) {
      for (const sibling of behind) {
        await savePaper(tx.db, { ...sibling, position: sibling.position - 1 });
      }
    }
    const wakes = [`meeting:${meetingId}`];
    tx.record({ type: "paper.removed", subject: `paper:${paper.id}`, wakes });
    return { paperId: paper.id };
  });
}
