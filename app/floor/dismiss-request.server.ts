import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import { leaveQueue } from "./floor-request.ts";
import { findRequest, saveRequest } from "./floor-request.store.server.ts";

/** The chair, or the secretariat on the chair's word, takes a request out of the queue. */
export async function dismissRequest(
  app: App,
  intent: Intent,
  input: { meetingId: string; requestId: string },
): Promise<{ requestId: string }> {
  const deed = { act: "dismiss-request", intent, input, action: "meeting.lead-floor" as const };
  return actOnFloor(app, deed, async (tx, { meeting }) => {
    const request = await findRequest(tx.db, input.requestId);
    if (request?.meetingId !== meeting.id) return refuse("not-found");
    await saveRequest(tx.db, leaveQueue(request, "dismissed", tx.at));
    tx.record({
      type: "floor.dismissed",
      subject: `meeting:${meeting.id}`,
      payload: { itemId: request.itemId, requestId: request.id },
      wakes: [`meeting:${meeting.id}`],
    });
    return { requestId: request.id };
  });
}
