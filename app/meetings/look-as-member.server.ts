import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import { may } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { attendanceRoll } from "./attendance.views.server.ts";
import { findMeeting } from "./meeting.store.server.ts";
import { relationsInMeeting } from "./standing.views.server.ts";

type Look = { meetingId: string; seatId: string };

/** Who is looked at; the looker's own rights and hands stay what they are. */
export type LookedAt = { memberId: string; name: { vi: string; en: string } };

/** A page that reads itself anew meanwhile is the same look. */
const ONE_LOOK_MS = 10 * 60_000;

/**
 * Someone of the secretariat looks at the meeting as the holder of a seat sees it; each look stands
 * in the log. Nothing is done in the member's name: there is only this way to look.
 */
export async function lookAsMember(app: App, by: string, look: Look): Promise<LookedAt> {
  const round = Math.floor(app.clock() / ONE_LOOK_MS);
  const key = sha256(["look", look.meetingId, look.seatId, round].join(" "));
  const intent: Intent = { by, key };
  return commit(app, { act: "look-as-member", intent, input: look }, async (tx) => {
    const person = await requirePerson(tx.db, by, tx.at);
    const { state } = (await findMeeting(tx.db, look.meetingId)) ?? refuse("not-found");
    const relations = await relationsInMeeting(tx.db, person, look.meetingId);
    if (!may(person, "meeting.look-as-member", { state, relations })) refuse("not-found");
    const roll = await attendanceRoll(tx.db, look.meetingId);
    const seat = roll.find(({ seatId }) => seatId === look.seatId) ?? refuse("not-found");
    tx.record({
      type: "meeting.viewed-as",
      subject: `meeting:${look.meetingId}`,
      payload: { seatId: seat.seatId },
    });
    return { memberId: seat.personId, name: seat.name };
  });
}
