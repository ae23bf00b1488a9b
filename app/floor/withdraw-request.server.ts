import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import { leaveQueue } from "./floor-request.ts";
import { findRequest, saveRequest } from "./floor-request.store.server.ts";

/** Whoever asked for the floor takes it back; somebody else's request is as good as missing. */
export async function withdrawRequest(
  app: App,
  intent: Intent,
  input: { meetingId: string; requestId: string },
): Promise<{ requestId: string }> {
  const deed = { act: "withdraw-request", intent, input, action: "meeting.see" as const };
  return actOnFloor(app, deed, async (tx, { meeting, person }) => {
    const request = await findRequest(tx.db, input.requestId);
    if (request?.meetingId !== meeting.id) return refuse("not-found");
    if (request.personId !== person.id) return refuse("not-found");
    await saveRequest(tx.db, leaveQueue(request, "withdrawn", tx.at));
    tx.record({
      type: "floor.withdrawn",
      subject: `meeting:${meeting.id}`,
      payload: { itemId: request.itemId, requestId: request.id },
      wakes: [`meeting:${meeting.id}`],
    });
    return { requestId: request.id };
  });
}
