import type { Tx } from "../platform/commit.server.ts";
import { publish, type Paper } from "./paper.ts";
import { papersOfMeetingForUpdate, savePaper } from "./paper.store.server.ts";
import { insertVersion } from "./paper-version.store.server.ts";
import { lastNumberOf } from "./running-page.ts";

/**
 * Publishes the meeting's papers that are not yet published, or those chosen among them, in the order
 * of the agenda; gives how many.
 */
export async function publishPapersIn(
  tx: Tx,
  meetingId: string,
  isChosen: (paper: Paper) => boolean = () => true,
): Promise<number> {
  const papers = await papersOfMeetingForUpdate(tx.db, meetingId);
  const lastPage = Math.max(0, ...papers.map(lastNumberOf));
  const waiting = papers.filter((paper) => paper.publishedAt === null && isChosen(paper));
  for (const paper of publish(waiting, lastPage, tx.at)) {
    await savePaper(tx.db, paper);
    await insertVersion(tx.db, { paper, note: null, at: tx.at, by: tx.by });
    tx.record({
      type: "paper.published",
      subject: `paper:${paper.id}`,
      payload: { meetingId, itemId: paper.itemId, pages: paper.pages, sha256: paper.fileSha256 },
      wakes: [`meeting:${meetingId}`],
    });
  }
  return waiting.length;
}
