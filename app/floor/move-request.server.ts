import { requireOpen } from "../meetings/meeting.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import { reorder, type FloorRequest, type QueuedRequest } from "./floor-request.ts";
import { liveRequests, saveRequest } from "./floor-request.store.server.ts";

/** The queue in another order; points of order stay in front. `beforeId` null: to the end. */
export async function moveRequest(
  app: App,
  intent: Intent,
  input: { meetingId: string; requestId: string; beforeId: string | null },
): Promise<{ order: string[] }> {
  const deed = { act: "move-request", intent, input, action: "meeting.lead-floor" as const };
  return actOnFloor(app, deed, async (tx, { meeting }) => {
    const itemId = requireOpen(meeting).currentItemId ?? refuse("item-not-current");
    const queue = (await liveRequests(tx.db, itemId)).filter(isQueued);
    const ordered = reorder(queue, input.requestId, input.beforeId);
    for (const request of ordered) await saveRequest(tx.db, request);
    tx.record({
      type: "floor.reordered",
      subject: `meeting:${meeting.id}`,
      payload: { itemId, requestId: input.requestId },
      wakes: [`meeting:${meeting.id}`],
    });
    return { order: ordered.map(({ id }) => id) };
  });
}

const isQueued = (request: FloorRequest): request is QueuedRequest => request.state !== "speaking";
