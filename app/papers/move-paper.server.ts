import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { requireUnpublished } from "./paper.ts";
import { papersOfItemForUpdate, swapPositions } from "./paper.store.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

/** One place up or down within its item; at the end it stays. Published papers keep their numbers. */
export async function movePaper(
  app: App,
  intent: Intent,
  input: { paperId: string; direction: "up" | "down" },
): Promise<{ paperId: string }> {
  return commit(app, { act: "move-paper", intent, input }, async (tx) => {
    const wanted = {
      by: intent.by,
      paperId: input.paperId,
      action: "paper.upload",
      toChange: true,
    } as const;
    const { paper, meetingId } = await takePaperIn(tx, wanted);
    const siblings = await papersOfItemForUpdate(tx.db, paper.itemId);
    const index = siblings.findIndex((sibling) => sibling.id === paper.id);
    const neighbour = siblings[input.direction === "up" ? index - 1 : index + 1];
    if (neighbour) {
      requireUnpublished(paper);
      requireUnpublished(neighbour);
      await swapPositions(tx.db, paper, neighbour);
      const wakes = [`meeting:${meetingId}`];
      tx.record({ type: "paper.moved", subject: `paper:${paper.id}`, wakes });
    }
    return { paperId: paper.id };
  });
}
