import { isDuplicate } from "../platform/unique.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { requireGathering } from "./meeting.ts";
import { insertWallToken } from "./wall-token.store.server.ts";

/**
 * A link for the big screen. Its secret is made where it will be used, in the browser, as 160 random
 * bits: the answer of a deed is stored, and a stored secret would be one the database could give away.
 */
export async function makeWallToken(
  app: App,
  intent: Intent,
  input: { meetingId: string; secret: string },
): Promise<{ tokenId: string; token: string }> {
  const deed = { act: "make-wall-token", intent, input, action: "meeting.put-on-wall" as const };
  const made = await actOnMeeting(app, deed, async (tx, { meeting }) => {
    requireGathering(meeting);
    const { meetingId, secret } = input;
    const id = tx.id();
    await insertWallToken(tx.db, { id, meetingId, secret, at: tx.at }).catch(refuseUsed);
    tx.record({
      type: "wall-token.made",
      subject: `meeting:${meetingId}`,
      payload: { tokenId: id },
      wakes: [`meeting:${meetingId}`],
    });
    return { tokenId: id };
  });
  return { ...made, token: input.secret };
}

function refuseUsed(error: unknown): never {
  if (isDuplicate(error)) refuse("invalid-input");
  throw error;
}
