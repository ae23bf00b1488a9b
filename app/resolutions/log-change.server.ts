import { bodyOfMeeting } from "../meetings/meeting-body.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import type { IssuedResolution } from "./resolution.ts";

type Change =
  | { type: "resolution.correct"; wordsSha256: string }
  | { type: "resolution.replace"; successorId: string }
  | { type: "resolution.recall"; wordsSha256: string };

/** What becomes of an issued document goes into the log of the body as its issue did. */
export async function logChangeIn(
  tx: Tx,
  issued: IssuedResolution,
  { type, ...change }: Change,
): Promise<void> {
  const { id: resolutionId, series, year, number } = issued;
  const payload = { resolutionId, series, year, number, ...change, by: tx.by };
  const about = `resolution:${resolutionId}`;
  const bodyId = await bodyOfMeeting(tx.db, issued.meetingId);
  await appendLeafIn(tx, { bodyId, type, about, payload });
}
