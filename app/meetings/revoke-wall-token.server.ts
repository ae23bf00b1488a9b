import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { revokeWallTokens } from "./wall-token.store.server.ts";

/** Every wall of this meeting goes dark at once: who presses this does not know which one leaked. */
export async function revokeWallToken(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ revoked: number }> {
  const action = "meeting.put-on-wall" as const;
  const deed = { act: "revoke-wall-token", intent, input, action };
  return actOnMeeting(app, deed, async (tx) => {
    const { meetingId } = input;
    const revoked = await revokeWallTokens(tx.db, { meetingId, at: tx.at });
    tx.record({
      type: "wall-token.revoked",
      subject: `meeting:${meetingId}`,
      payload: { revoked },
      wakes: [`meeting:${meetingId}`],
    });
    return { revoked };
  });
}
