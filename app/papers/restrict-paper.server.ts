import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { nameReadersIn } from "./name-readers.server.ts";
import { savePaper } from "./paper.store.server.ts";
import { takePaperIn } from "./take-paper.server.ts";

export type Restriction = {
  paperId: string;
  /** Only these persons; null: every reader of the item again. */
  readerIds: string[] | null;
};

/** Restricts a paper to named persons, or opens it again; also one that is published already. */
export async function restrictPaper(
  app: App,
  intent: Intent,
  input: Restriction,
): Promise<{ paperId: string }> {
  return commit(app, { act: "restrict-paper", intent, input }, async (tx) => {
    const wanted = {
      by: intent.by,
      paperId: input.paperId,
      action: "paper.restrict",
      toChange: true,
    } as const;
    const { paper, meetingId } = await takePaperIn(tx, wanted);
    await savePaper(tx.db, { ...paper, restricted: input.readerIds !== null });
    await nameReadersIn(tx, paper.id, input.readerIds);
    tx.record({
      type: input.readerIds ? "paper.restricted" : "paper.unrestricted",
      subject: `paper:${paper.id}`,
      payload: { readers: input.readerIds?.length ?? 0 },
      wakes: [`meeting:${meetingId}`],
    });
    return { paperId: paper.id };
  });
}
