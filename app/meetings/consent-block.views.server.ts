import type { Knex } from "knex";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { itemsWithVote, openBlockItems } from "../votes/vote-items.views.server.ts";
import { agendaItems, type AgendaItem } from "./agenda.views.server.ts";
import type { Meeting } from "./meeting.ts";
import { liftedItems, listPositions } from "./position.store.server.ts";
import { isUnopposed, sumOf, type Position, type PositionSum } from "./position.ts";
import { listRecusals } from "./recusal.store.server.ts";
import { relationsInMeeting } from "./standing.views.server.ts";

/** The items nobody opened, which one vote may adopt together. */
export async function consentBlock(db: Knex, meetingId: string): Promise<AgendaItem[]> {
  const [items, positions, lifted, voted, recusals] = await Promise.all([
    agendaItems(db, meetingId),
    listPositions(db, meetingId),
    liftedItems(db, meetingId),
    itemsWithVote(db, meetingId),
    listRecusals(db, meetingId),
  ]);
  return items.filter((item) =>
    isUnopposed({
      ...item,
      positions: sumOfItem(positions, item.id),
      isLifted: lifted.has(item.id),
      hasVote: voted.has(item.id),
      hasRecusal: recusals.some(({ itemId }) => itemId === item.id),
      hasSubItems: items.some(({ parentId }) => parentId === item.id),
    }),
  );
}

/** For the chair and the secretariat: how many say what of each item, and the block as it stands. */
export type Consent = {
  sums: { id: string; position: string; title: string; sum: PositionSum }[];
  block: { id: string; position: string; title: string }[];
};

/** Null for whoever may not see what the members think. */
export async function consentOf(
  db: Knex,
  person: Person,
  meeting: Pick<Meeting, "id" | "state">,
): Promise<Consent | null> {
  const relations = await relationsInMeeting(db, person, meeting.id);
  if (!may(person, "meeting.see-positions", { state: meeting.state, relations })) return null;
  const [items, positions, block] = await Promise.all([
    agendaItems(db, meeting.id),
    listPositions(db, meeting.id),
    consentBlock(db, meeting.id),
  ]);
  const line = ({ id, position, title }: AgendaItem) => ({ id, position, title });
  const planned = items.filter(({ state }) => state === "planned");
  return {
    sums: planned.map((item) => ({ ...line(item), sum: sumOfItem(positions, item.id) })),
    block: block.map(line),
  };
}

/** A member's own marks, and what may still be taken out of the block. */
export type OwnPositions = {
  mayMark: boolean;
  marks: Record<string, Position>;
  /** Items that would be, or are just being, adopted together. */
  liftable: string[];
};

/** Null for whoever has no seat. */
export async function ownPositions(
  db: Knex,
  person: Person,
  meeting: Pick<Meeting, "id" | "state">,
): Promise<OwnPositions | null> {
  const relations = await relationsInMeeting(db, person, meeting.id);
  if (!relations.includes("seat")) return null;
  const thing = { state: meeting.state, relations };
  const all = await listPositions(db, meeting.id);
  const own = all.filter(({ personId }) => personId === person.id);
  const mayLift = may(person, "meeting.lift-item", thing);
  return {
    mayMark: may(person, "meeting.mark-position", thing),
    marks: Object.fromEntries(own.map(({ itemId, position }) => [itemId, position])),
    liftable: mayLift ? await liftable(db, meeting.id) : [],
  };
}

async function liftable(db: Knex, meetingId: string): Promise<string[]> {
  const block = await consentBlock(db, meetingId);
  return [...block.map(({ id }) => id), ...(await openBlockItems(db, meetingId))];
}

function sumOfItem(
  positions: readonly { itemId: string; position: Position }[],
  itemId: string,
): PositionSum {
  return sumOf(positions.filter((mark) => mark.itemId === itemId).map(({ position }) => position));
}
