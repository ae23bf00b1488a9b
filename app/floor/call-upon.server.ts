import { requireOpen } from "../meetings/meeting.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import { callableOn } from "./callable.views.server.ts";
import { callUpon as call } from "./floor-request.ts";
import { liveRequests } from "./floor-request.store.server.ts";
import { giveFloorIn } from "./give-floor.server.ts";
import { speakingMinutesAt } from "../settings/in-force.views.server.ts";

/** The chair asks someone to speak who has not asked for it: the presenter, a member, a guest. */
export async function callUpon(
  app: App,
  intent: Intent,
  input: { meetingId: string; personId: string; minutes: number | null },
): Promise<{ requestId: string }> {
  const deed = { act: "call-upon", intent, input, action: "meeting.lead-floor" as const };
  return actOnFloor(app, deed, async (tx, { meeting }) => {
    const itemId = requireOpen(meeting).currentItemId ?? refuse("item-not-current");
    const { personId } = input;
    const callable = await callableOn(tx.db, { meetingId: meeting.id, itemId });
    if (!callable.some((person) => person.id === personId)) refuse("not-found");
    const wanted = { id: tx.id(), meetingId: meeting.id, itemId, personId, now: tx.at };
    const request = call(wanted, await liveRequests(tx.db, itemId));
    const minutes = input.minutes ?? (await speakingMinutesAt(tx.db, app.settings, tx.at));
    await giveFloorIn(tx, { meeting, request, minutes });
    return { requestId: request.id };
  });
}
