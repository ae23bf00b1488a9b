import type { Knex } from "knex";
import { notesOf, speechesOf, type SpeechRecord } from "../floor/record.views.server.ts";
import type { Note } from "../floor/note.ts";
import { agendaItems, type AgendaItem } from "../meetings/agenda.views.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { quorumIn } from "../meetings/attendance.ts";
import type { Meeting } from "../meetings/meeting.ts";
import {
  presenceByItem,
  type ItemPresence,
  type SeatAtItem,
} from "../meetings/presence-record.views.server.ts";
import { suspensionsOf } from "../meetings/suspensions.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { timeVi } from "../platform/dates.ts";
import { voteTimes, type VoteTimes } from "../votes/vote-times.views.server.ts";
import type { ItemFacts, MinutesFacts, VoteFacts } from "./minutes-facts.ts";

/** Everything the minutes are drafted from. */
export async function minutesFacts(db: Knex, meeting: Meeting, now: number): Promise<MinutesFacts> {
  const roll = await attendanceRoll(db, meeting.id);
  const deputies = roll.flatMap(({ substitutePersonId }) => substitutePersonId ?? []);
  const titles = await personTitles(db, deputies);
  const notes = await notesOf(db, meeting.id);
  return {
    title: meeting.title,
    place: meeting.place,
    openedAt: meeting.openedAt ?? meeting.startsAt,
    closedAt: meeting.closedAt ?? now,
    chair: roll.find(({ seatId }) => seatId === meeting.chairSeatId)?.name.vi ?? "",
    breaks: await suspensionsOf(db, meeting.id),
    quorum: quorumIn(roll, meeting.ruleSet),
    roll: roll.map(({ name, kind, substitutePersonId }) => {
      const substitute = titles.get(substitutePersonId ?? "")?.vi ?? null;
      return { name: name.vi, kind, substitute };
    }),
    items: await itemsOf(db, { meeting, notes, now }),
    notes: notes.filter(({ itemId }) => itemId === null),
  };
}

type Scene = { meeting: Meeting; notes: readonly Note[]; now: number };

async function itemsOf(db: Knex, { meeting, notes, now }: Scene): Promise<ItemFacts[]> {
  const presence = await presenceByItem(db, meeting.id, now);
  const speeches = await speechesOf(db, meeting.id);
  const votes = await voteTimes(db, meeting.id);
  const outcomes = await outcomesOf(db, meeting.id);
  return (await agendaItems(db, meeting.id)).flatMap((item) => {
    const outcome = outcomes.get(item.id);
    if (!outcome || outcome.kind === "section") return [];
    const there = presence.find(({ itemId }) => itemId === item.id) ?? null;
    return [
      {
        ...headOf(item, there),
        ...partOf(there),
        state: outcome.state,
        reason: outcome.reason,
        isLate: outcome.isLate,
        conclusion: outcome.conclusion,
        speakers: speakersOn(item.id, speeches),
        notes: notes.filter(({ itemId }) => itemId === item.id),
        votes: votes.filter(({ itemIds }) => itemIds.includes(item.id)).map(voteFacts),
      },
    ];
  });
}

function headOf(item: AgendaItem, there: ItemPresence | null) {
  const { id, position, title } = item;
  const offices = { lead: item.lead.name.vi, presenter: item.presenter.name.vi };
  return { id, position, title, ...offices, from: there?.from ?? null, to: there?.to ?? null };
}

function partOf(there: ItemPresence | null) {
  const seats = there?.seats ?? [];
  return {
    away: seats.filter(({ recused }) => recused === null).flatMap(absenceOf),
    recused: seats.flatMap(({ name, recused }) =>
      recused === null ? [] : [{ name: name.vi, reason: recused }],
    ),
    guests: (there?.guests ?? []).flatMap(({ is, title }) => (is === "not" ? [] : [title.vi])),
  };
}

/** Those who came or left while the item was before the room; whole absences stand in the roll. */
function absenceOf(seat: SeatAtItem): string[] {
  if (seat.is !== "in-part") return [];
  const parts = [
    ...(seat.arrivedAt === null ? [] : [`đến lúc ${timeVi(seat.arrivedAt)}`]),
    ...seat.away.map(({ from, to }) => `vắng từ ${timeVi(from)} đến ${timeVi(to)}`),
    ...(seat.leftAt === null ? [] : [`rời lúc ${timeVi(seat.leftAt)}`]),
  ];
  return [`${seat.name.vi} (${[...new Set(parts)].join(", ")})`];
}

const speakersOn = (itemId: string, speeches: readonly SpeechRecord[]) =>
  speeches
    .filter((speech) => speech.itemId === itemId)
    .map(({ name, from, to }) => ({ name: name.vi, from, to }));

function voteFacts(vote: VoteTimes): VoteFacts {
  const { round, question, openedAt, closedAt, result, waiver, form, annulled } = vote;
  return { round, question, openedAt, closedAt, result, waiver, form, annulled };
}

type ItemOutcome = Pick<ItemFacts, "state" | "reason" | "isLate" | "conclusion"> & { kind: string };

async function outcomesOf(db: Knex, meetingId: string): Promise<Map<string, ItemOutcome>> {
  const rows: OutcomeRow[] = await db("agenda_items")
    .where({ meeting_id: meetingId })
    .select("id", "kind", "state", "state_reason", "late_at", "conclusion");
  return new Map(
    rows.map(({ id, kind, state, state_reason: reason, late_at: lateAt, conclusion }) => [
      id,
      { kind, state, reason, isLate: lateAt !== null, conclusion },
    ]),
  );
}

type OutcomeRow = {
  id: string;
  kind: string;
  state: ItemFacts["state"];
  state_reason: string | null;
  late_at: number | null;
  conclusion: string | null;
};
