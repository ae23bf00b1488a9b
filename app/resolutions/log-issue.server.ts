import { bodyOfMeeting } from "../meetings/meeting-body.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import type { IssuedResolution } from "./resolution.ts";

/** What was issued goes into the log of the body, with the hash of the text as it was approved. */
export async function logIssueIn(
  tx: Tx,
  issued: IssuedResolution,
  meetingId: string,
): Promise<void> {
  const { id: resolutionId, itemId, voteId, title, series, year, number, version } = issued;
  const text = sha256(JSON.stringify([title, issued.articles]));
  const payload = {
    ...{ resolutionId, itemId, voteId, series, year, number, version, text },
    ...{ approvedBy: issued.approvedBy, issuedAt: issued.issuedAt },
  };
  const about = `resolution:${resolutionId}`;
  const bodyId = await bodyOfMeeting(tx.db, meetingId);
  await appendLeafIn(tx, { bodyId, type: "resolution.issue", about, payload });
}
