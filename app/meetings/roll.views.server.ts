import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import { attendanceRoll, type RollSeat } from "./attendance.views.server.ts";
import { listPresenceChanges } from "./presence.store.server.ts";
import { substituteCandidates, type Candidate } from "./candidates.views.server.ts";

/** A seat with who sits in its place, and who might. */
export type PreparedSeat = RollSeat & {
  substitute: Bilingual | null;
  candidates: Candidate[];
  /** Since when it takes part as it does; null: nothing has been written down. */
  since: number | null;
};

/** The roll as the secretariat works with it. */
export async function preparedRoll(db: Knex, meetingId: string): Promise<PreparedSeat[]> {
  const roll = await attendanceRoll(db, meetingId);
  const deputies = roll.flatMap(({ substitutePersonId }) => substitutePersonId ?? []);
  const titles = await personTitles(db, deputies);
  const all = await substituteCandidates(db, meetingId);
  const homes = await organisationsOf(
    db,
    roll.map(({ personId }) => personId),
  );
  const changes = await listPresenceChanges(db, meetingId);
  return roll.map((seat) => ({
    ...seat,
    since: changes.findLast(({ seatId }) => seatId === seat.seatId)?.from ?? null,
    substitute: titles.get(seat.substitutePersonId ?? "") ?? null,
    candidates: all.filter(({ organisationId }) => organisationId === homes.get(seat.personId)),
  }));
}

async function organisationsOf(db: Knex, personIds: string[]): Promise<Map<string, string>> {
  const rows = await db("persons").whereIn("id", personIds).select("id", "organisation_id");
  return new Map(rows.map((row) => [row.id, row.organisation_id]));
}
