import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import type { GuestKind } from "./attendance.ts";
import { guestsOfMeeting } from "./guests.views.server.ts";
import { requireGathering } from "./meeting.ts";
import { changeFrom } from "./presence.ts";
import { insertPresenceChange, lastChange } from "./presence.store.server.ts";

type Input = { meetingId: string; personId: string; kind: GuestKind };

/** The secretariat writes down that a guest of an item has come, or has left. */
export async function markGuest(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ personId: string; kind: GuestKind }> {
  const action = "meeting.mark-attendance" as const;
  const deed = { act: "mark-guest", intent, input, action };
  return actOnMeeting(app, deed, async (tx, { meeting }) => {
    requireGathering(meeting);
    const { meetingId, personId, kind } = input;
    const guests = await guestsOfMeeting(tx.db, meetingId);
    if (!guests.some((guest) => guest.personId === personId)) refuse("not-of-this-meeting");
    const guest = { meetingId, seatId: null, personId };
    const last = await lastChange(tx.db, guest);
    if (kind === "LEFT" && (last === null || last.kind === "LEFT")) refuse("not-present");
    const from = changeFrom(null, { now: tx.at, last: last?.from ?? null });
    const stamp = { meetingId, via: "hand" as const, by: tx.by, at: tx.at };
    await insertPresenceChange(tx.db, { ...guest, kind, substitutePersonId: null, from }, stamp);
    tx.record({
      type: kind === "LEFT" ? "guest.left" : "guest.arrived",
      subject: `meeting:${meetingId}`,
      payload: { personId, kind },
      wakes: [`meeting:${meetingId}`, `person:${personId}`],
    });
    return { personId, kind };
  });
}
