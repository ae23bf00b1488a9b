import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { agendaItems, type AgendaItem } from "./agenda.views.server.ts";
import { GUEST_KINDS, quorumIn, type GuestKind } from "./attendance.ts";
import { attendanceRoll, type RollSeat } from "./attendance.views.server.ts";
import { guestsOfMeeting, type ItemGuest } from "./guests.views.server.ts";
import { findMeeting } from "./meeting.store.server.ts";
import {
  episodesOf,
  heldSpans,
  presenceDuring,
  quorumTurns,
  sittingsOf,
  type Presence,
  type PresenceChange,
  type QuorumTurn,
  type Span,
} from "./presence.ts";
import { listItemTurns, listPresenceChanges } from "./presence.store.server.ts";
import { listRecusals } from "./recusal.store.server.ts";
import type { Recusal } from "./recusal.ts";
import { listSuspensions } from "./suspension.store.server.ts";

export type SeatAtItem = Presence & {
  seatId: string;
  personId: string;
  name: Bilingual;
  short: Bilingual;
  substitutes: Bilingual[];
  /** Takes no part in this item: why. */
  recused: string | null;
};

export type GuestAtItem = Presence & {
  personId: string;
  title: Bilingual;
  /** As last written down; null: not here yet. */
  now: GuestKind | null;
};

/** Who was there for an item; from and to are null for one that has not been taken up. */
export type ItemPresence = {
  itemId: string;
  position: string;
  title: string;
  from: number | null;
  /** Null while the room is still at it. */
  to: number | null;
  seats: SeatAtItem[];
  guests: GuestAtItem[];
};

/** When the number present fell below the quorum, or reached it again, while the meeting was held. */
export async function quorumTurnsOf(db: Knex, meetingId: string): Promise<QuorumTurn[]> {
  const meeting = (await findMeeting(db, meetingId)) ?? refuse("not-found");
  if (meeting.openedAt === null) return [];
  const { needed } = quorumIn(await attendanceRoll(db, meetingId), meeting.ruleSet);
  const span = { from: meeting.openedAt, to: meeting.closedAt ?? Number.MAX_SAFE_INTEGER };
  const spans = heldSpans(span, await listSuspensions(db, meetingId));
  return quorumTurns(await listPresenceChanges(db, meetingId), needed, spans);
}

type Facts = {
  roll: readonly RollSeat[];
  changes: readonly PresenceChange[];
  guests: readonly ItemGuest[];
  recusals: readonly Recusal[];
  titles: Map<string, Bilingual>;
};

/** Who was present for each item of the meeting: whole, in part (and when not), or not at all. */
export async function presenceByItem(
  db: Knex,
  meetingId: string,
  now: number,
): Promise<ItemPresence[]> {
  const meeting = (await findMeeting(db, meetingId)) ?? refuse("not-found");
  const turns = await listItemTurns(db, meetingId);
  const facts = await factsOf(db, meetingId);
  const breaks = await listSuspensions(db, meetingId);
  const end = meeting.closedAt ?? now;
  const isOver = (item: AgendaItem) => item.doneAt !== null || meeting.closedAt !== null;
  return (await agendaItems(db, meetingId)).map((item) => {
    const sittings = sittingsOf(item.id, turns, end);
    const spans = sittings.flatMap((span) => heldSpans(span, breaks));
    return {
      ...{ itemId: item.id, position: item.position, title: item.title },
      from: spans[0]?.from ?? null,
      to: isOver(item) ? (spans.at(-1)?.to ?? null) : null,
      seats: facts.roll.map((seat) => seatAt(item.id, seat, { spans, facts })),
      guests: facts.guests
        .filter(({ itemId }) => itemId === item.id)
        .map((guest) => guestAt(guest, { spans, facts })),
    };
  });
}

async function factsOf(db: Knex, meetingId: string): Promise<Facts> {
  const changes = await listPresenceChanges(db, meetingId);
  const deputies = changes.flatMap(({ substitutePersonId }) => substitutePersonId ?? []);
  return {
    roll: await attendanceRoll(db, meetingId),
    changes,
    guests: await guestsOfMeeting(db, meetingId),
    recusals: await listRecusals(db, meetingId),
    titles: await personTitles(db, [...new Set(deputies)]),
  };
}

type Within = { spans: readonly Span[]; facts: Facts };

function seatAt(itemId: string, seat: RollSeat, { spans, facts }: Within): SeatAtItem {
  const own = facts.changes.filter(({ seatId }) => seatId === seat.seatId);
  const presence = presenceDuring(episodesOf(own), spans);
  const recusal = facts.recusals.find(
    (each) => each.itemId === itemId && each.seatId === seat.seatId,
  );
  const { seatId, personId, name, short } = seat;
  return {
    ...presence,
    ...{ seatId, personId, name, short },
    substitutes: presence.substitutePersonIds.flatMap((id) => facts.titles.get(id) ?? []),
    recused: recusal?.reason ?? null,
  };
}

function guestAt({ personId, title }: ItemGuest, { spans, facts }: Within): GuestAtItem {
  const own = facts.changes.filter((each) => each.seatId === null && each.personId === personId);
  const presence = presenceDuring(episodesOf(own), spans);
  const last = own.at(-1)?.kind;
  const now = GUEST_KINDS.find((kind) => kind === last) ?? null;
  return { ...presence, personId, title, now };
}
