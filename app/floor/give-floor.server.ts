import { requireOpen, type Meeting } from "../meetings/meeting.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { hasOpenVote } from "../votes/vote.views.server.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import { endSpeech, givesWay, takeFloor, type FloorRequest } from "./floor-request.ts";
import {
  beginSpeech,
  findRequest,
  finishSpeech,
  saveRequest,
  speakingRequest,
} from "./floor-request.store.server.ts";
import { speakingMinutesAt } from "../settings/in-force.views.server.ts";

/** The chair, or the secretariat on the chair's word, gives the floor to someone in the queue. */
export async function giveFloor(
  app: App,
  intent: Intent,
  input: { meetingId: string; requestId: string; minutes: number | null },
): Promise<{ requestId: string }> {
  const deed = { act: "give-floor", intent, input, action: "meeting.lead-floor" as const };
  return actOnFloor(app, deed, async (tx, { meeting }) => {
    const request = await findRequest(tx.db, input.requestId);
    if (request?.meetingId !== meeting.id) return refuse("not-found");
    const minutes = input.minutes ?? (await speakingMinutesAt(tx.db, app.settings, tx.at));
    await giveFloorIn(tx, { meeting, request, minutes });
    return { requestId: request.id };
  });
}

type Given = { meeting: Meeting; request: FloorRequest; minutes: number };

/** Who spoke until now has spoken, or, before a point of order, waits to go on. */
export async function giveFloorIn(tx: Tx, { meeting, request, minutes }: Given): Promise<void> {
  if (request.itemId !== requireOpen(meeting).currentItemId) refuse("item-not-current");
  const next = takeFloor(request, await hasOpenVote(tx.db, meeting.id));
  const before = await speakingRequest(tx.db, meeting.id);
  if (before?.state === "speaking") {
    await finishSpeech(tx.db, before.id, tx.at);
    await saveRequest(tx.db, endSpeech(before, givesWay(before, next), tx.at));
  }
  await saveRequest(tx.db, next);
  const speech = { id: tx.id(), allottedMs: minutes * 60_000, givenBy: tx.by ?? "", at: tx.at };
  await beginSpeech(tx.db, next, speech);
  tx.record({
    type: "floor.given",
    subject: `meeting:${meeting.id}`,
    payload: { itemId: next.itemId, requestId: next.id, personId: next.personId, minutes },
    wakes: [`meeting:${meeting.id}`],
  });
}
