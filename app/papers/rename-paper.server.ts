import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { requireUnpublished } from "./paper.ts";
import { savePaper } from "./paper.store.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

export async function renamePaper(
  app: App,
  intent: Intent,
  input: { paperId: string; title: string },
): Promise<{ paperId: string }> {
  return commit(app, { act: "rename-paper", intent, input }, async (tx) => {
    const wanted = {
      by: intent.by,
      paperId: input.paperId,
      action: "paper.upload",
      toChange: true,
    } as const;
    const { paper, meetingId } = await takePaperIn(tx, wanted);
    requireUnpublished(paper);
    await savePaper(tx.db, { ...paper, title: input.title });
    const wakes = [`meeting:${meetingId}`];
    tx.record({ type: "paper.renamed", subject: `paper:${paper.id}`, wakes });
    return { paperId: paper.id };
  });
}
