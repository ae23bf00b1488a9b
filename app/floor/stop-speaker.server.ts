import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import { endSpeech } from "./floor-request.ts";
import { finishSpeech, saveRequest, speakingRequest } from "./floor-request.store.server.ts";

/** Whoever speaks has spoken. */
export async function stopSpeaker(
  app: App,
  intent: Intent,
  input: { meetingId: string },
): Promise<{ requestId: string }> {
  const deed = { act: "stop-speaker", intent, input, action: "meeting.lead-floor" as const };
  return actOnFloor(app, deed, async (tx, { meeting }) => {
    const requestId = await stopSpeakerIn(tx, meeting.id, "spoken");
    return requestId === null ? refuse("nobody-speaks") : { requestId };
  });
}

/**
 * The room turns to something else: another item, the end (`spoken`), a pause (`interrupted`: he
 * may go on afterwards). Null when nobody spoke.
 */
export async function stopSpeakerIn(
  tx: Tx,
  meetingId: string,
  how: "spoken" | "interrupted",
): Promise<string | null> {
  const request = await speakingRequest(tx.db, meetingId);
  if (request?.state !== "speaking") return null;
  await finishSpeech(tx.db, request.id, tx.at);
  await saveRequest(tx.db, endSpeech(request, how, tx.at));
  tx.record({
    type: "floor.ended",
    subject: `meeting:${meetingId}`,
    payload: { itemId: request.itemId, requestId: request.id, personId: request.personId },
    wakes: [`meeting:${meetingId}`],
  });
  return request.id;
}
