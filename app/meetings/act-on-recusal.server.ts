import type { App, Json } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { votesOnItem } from "../votes/vote.views.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import type { Attendance } from "./attendance.ts";
import { listAttendances } from "./attendance.store.server.ts";
import { requireNotClosed, type Meeting } from "./meeting.ts";
import { findRecusal } from "./recusal.store.server.ts";
import type { Recusal, VotesOnItem } from "./recusal.ts";
import { relationsInMeeting } from "./standing.views.server.ts";

type Deed = {
  act: string;
  intent: Intent;
  /** Whose seat: written down by the secretariat for it; the member's own if not said. */
  input: { meetingId: string; itemId: string; seatId?: string | null };
};

type Scene = {
  person: Person;
  seat: Attendance;
  votes: VotesOnItem;
  standing: Recusal | null;
  /** Everybody whose screens change: the room, the member, whoever sits in for him. */
  wakes: string[];
};

/** What declaring and taking back begin with: whose seat, and how far the votes on the item are. */
export function actOnRecusal<Answer extends Json>(
  app: App,
  deed: Deed,
  work: (tx: Tx, scene: Scene) => Promise<Answer>,
): Promise<Answer> {
  return actOnMeeting(app, { ...deed, action: "meeting.see" }, async (tx, { meeting, person }) => {
    requireNotClosed(meeting);
    const { itemId } = deed.input;
    await requireItem(tx.db, meeting.id, itemId);
    const seat = await findSeat(tx, meeting, { person, seatId: deed.input.seatId ?? null });
    const { seatId, personId, substitutePersonId } = seat;
    const persons = [personId, substitutePersonId].filter((id) => id !== null);
    return work(tx, {
      ...{ person, seat },
      votes: await votesOnItem(tx.db, itemId),
      standing: await findRecusal(tx.db, { itemId, seatId }),
      wakes: [`meeting:${meeting.id}`, ...persons.map((id) => `person:${id}`)],
    });
  });
}

type Whose = { person: Person; seatId: string | null };

/** One's own as a member; another's as the secretariat. */
async function findSeat(tx: Tx, meeting: Meeting, whose: Whose): Promise<Attendance> {
  const { person, seatId } = whose;
  const roll = await listAttendances(tx.db, meeting.id);
  const own = roll.find(({ personId }) => personId === person.id);
  const seat = seatId === null ? own : roll.find((each) => each.seatId === seatId);
  const relations = await relationsInMeeting(tx.db, person, meeting.id);
  const action = seat === own ? "meeting.recuse" : "meeting.record-recusal";
  requireMay(person, action, { state: meeting.state, relations });
  return seat ?? refuse("not-of-this-meeting");
}
