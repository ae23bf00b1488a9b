import type { Knex } from "knex";
import type { Outcome, Tally } from "../counting/decision.ts";
import { agendaItems, type AgendaItem } from "../meetings/agenda.views.server.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import type { Taken } from "../votes/vote-form.ts";
import { voteTimes } from "../votes/vote-times.views.server.ts";
import { stretchesIn } from "./floor-request.store.server.ts";
import { nameOf } from "./floor.views.server.ts";

/** What the room did, told from the meeting's own data and never written down a second time. */
export type RoomLine = { is: "room"; id: string; at: number } & (
  | { what: "opened" | "suspended" | "resumed" | "closed" }
  | { what: "item"; item: string }
  | { what: "vote-opened" | "vote-closed" | "vote-annulled"; round: number; item: string }
  | {
      what: "vote-announced";
      round: number;
      item: string;
      outcome: Outcome;
      tally: Pick<Tally, "for" | "against" | "abstain">;
      /** Of a vote between alternatives: how many chose each. */
      alternatives: readonly number[] | null;
      isSecret: boolean;
      taken: Taken;
    }
  | { what: "spoke"; name: Bilingual; to: number | null }
);

/** In no order. */
export async function roomLines(db: Knex, meeting: Meeting): Promise<RoomLine[]> {
  const items = await agendaItems(db, meeting.id);
  return [
    ...(await courseOf(db, meeting, items)),
    ...(await votesIn(db, meeting, items)),
    ...(await speechesIn(db, meeting)),
  ];
}

const verbs: Record<string, "opened" | "suspended" | "resumed" | "closed"> = {
  "meeting.opened": "opened",
  "meeting.suspended": "suspended",
  "meeting.resumed": "resumed",
  "meeting.closed": "closed",
};

async function courseOf(
  db: Knex,
  meeting: Meeting,
  items: readonly AgendaItem[],
): Promise<RoomLine[]> {
  const rows: { seq: number; at: number; type: string; payload: string }[] = await db("events")
    .where({ subject: `meeting:${meeting.id}` })
    .whereIn("type", [...Object.keys(verbs), "item.taken-up"])
    .orderBy("seq");
  return rows.flatMap(({ seq, at, type, payload }): RoomLine[] => {
    const line = { is: "room" as const, id: `event:${seq}`, at: Number(at) };
    const what = verbs[type];
    if (what) return [{ ...line, what }];
    const { itemId }: { itemId?: string } = JSON.parse(payload);
    const item = items.find(({ id }) => id === itemId);
    return item ? [{ ...line, what: "item", item: item.position }] : [];
  });
}

async function votesIn(
  db: Knex,
  meeting: Meeting,
  items: readonly AgendaItem[],
): Promise<RoomLine[]> {
  const votes = await voteTimes(db, meeting.id);
  return votes.flatMap((vote): RoomLine[] => {
    const own = items.filter(({ id }) => vote.itemIds.includes(id));
    const item = own.map(({ position }) => position).join(", ");
    const of = { is: "room" as const, round: vote.round, item };
    const id = (what: string) => `vote:${vote.id}:${what}`;
    const lines: RoomLine[] = [{ ...of, what: "vote-opened", id: id("opened"), at: vote.openedAt }];
    const { closedAt, announcedAt, result, annulled, form } = vote;
    if (closedAt) lines.push({ ...of, what: "vote-closed", id: id("closed"), at: closedAt });
    if (announcedAt && result) {
      const { tally, outcome } = result;
      const alternatives = result.alternatives?.votes ?? null;
      const told = { id: id("announced"), at: announcedAt, outcome, tally, alternatives };
      const way = { isSecret: form.isSecret, taken: form.taken };
      lines.push({ ...of, what: "vote-announced", ...told, ...way });
    }
    if (annulled) {
      lines.push({ ...of, what: "vote-annulled", id: id("annulled"), at: annulled.at });
    }
    return lines;
  });
}

async function speechesIn(db: Knex, meeting: Meeting): Promise<RoomLine[]> {
  const stretches = await stretchesIn(db, meeting.id);
  const names = await personTitles(
    db,
    stretches.map(({ personId }) => personId),
  );
  return stretches.map(({ requestId, personId, from, to }) => ({
    is: "room",
    what: "spoke",
    id: `speech:${requestId}:${from}`,
    at: from,
    name: nameOf(names, personId),
    to,
  }));
}
