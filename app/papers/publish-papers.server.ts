import type { Tx } from "../platform/commit.server.ts";
import { publish, type Paper } from "./paper.ts";
import { papersOfMeetingForUpdate, savePaper } from "./paper.store.server.ts";

/** Publishes every paper of the meeting that is not yet published; gives how many. */
export async function publishPapersIn(tx: Tx, meetingId: string): Promise<number> {
  return publishSomeIn(tx, meetingId, () => true);
}

/** Publishes those of a meeting's unpublished papers that are chosen, in the order of the agenda. */
export async function publishSomeIn(
  tx: Tx,
  meetingId: string,
  isChosen: (paper: Paper) => boolean,
): Promise<number> {
  const papers = await papersOfMeetingForUpdate(tx.db, meetingId);
  const lastPage = Math.max(0, ...papers.map((paper) => lastNumberOf(paper)));
  const waiting = papers.filter((paper) => paper.publishedAt === null && isChosen(paper));
  for (const paper of publish(waiting, lastPage, tx.at)) {
    await savePaper(tx.db, paper);
    tx.record({
      type: "paper.published",
      subject: `paper:${paper.id}`,
      payload: { meetingId, itemId: paper.itemId, pages: paper.pages, sha256: paper.fileSha256 },
      wakes: [`meeting:${meetingId}`],
    });
  }
  return waiting.length;
}

function lastNumberOf({ firstPage, pages }: Paper): number {
  return firstPage === null ? 0 : firstPage + pages - 1;
}
