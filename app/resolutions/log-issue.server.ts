import { bodyOfMeeting } from "../meetings/meeting-body.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { hashOfText } from "./hash-of-text.server.ts";
import type { IssuedResolution } from "./resolution.ts";

/** What was issued goes into the log of the body, with the hash of the text as it was approved. */
export async function logIssueIn(tx: Tx, issued: IssuedResolution): Promise<void> {
  const { id: resolutionId, kind, itemId, voteId, series, year, number, version } = issued;
  const payload = {
    ...{ resolutionId, kind, itemId, voteId, series, year, number, version },
    ...{ text: hashOfText(issued), replacesId: issued.replacesId },
    ...{ approvedBy: issued.approvedBy, signedBy: issued.signedBy, issuedAt: issued.issuedAt },
  };
  const about = `resolution:${resolutionId}`;
  const bodyId = await bodyOfMeeting(tx.db, issued.meetingId);
  await appendLeafIn(tx, { bodyId, type: "resolution.issue", about, payload });
}
