import type { Knex } from "knex";
import {
  organisationChoices,
  type OrganisationChoice,
} from "../people/organisation-tree.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { requirePeople } from "../people/people-standing.views.server.ts";
import { stateOfPeriod, type PeriodState } from "../people/period.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { dayOf } from "../platform/dates.ts";
import { listBodies } from "./body.views.server.ts";
import type { SeatTerm } from "./seat-term.ts";
import { listSeats, listTerms, type Seat } from "./seat.store.server.ts";

export type ShownTerm = SeatTerm & { state: PeriodState; holder: Bilingual | null };

export type ShownSeat = Seat & {
  /** Who holds it today; none: it is vacant. */
  current: ShownTerm | null;
  planned: ShownTerm | null;
  history: ShownTerm[];
  /** Its last day has passed. */
  isOver: boolean;
};

export type ShownBody = {
  id: string;
  code: string;
  name: Bilingual;
  seats: ShownSeat[];
  filled: number;
  /** How many seats there are today. */
  standing: number;
};

export type BodiesPage = {
  bodies: ShownBody[];
  organisations: OrganisationChoice[];
  /** Who may hold a seat: whoever is on record, and sees content. */
  candidates: { id: string; login: string; title: Bilingual }[];
  today: string;
};

/** The bodies that decide, their seats, who holds them and who held them. */
export async function bodiesPage(
  db: Knex,
  { person, now }: { person: Person; now: number },
): Promise<BodiesPage> {
  requirePeople(person);
  const today = dayOf(now);
  const bodies: ShownBody[] = [];
  for (const body of await listBodies(db)) {
    const seats = await seatsOf(db, body.id, today);
    const filled = seats.filter(({ current }) => current).length;
    const standing = seats.filter(({ isOver }) => !isOver).length;
    bodies.push({ ...body, ...{ seats, filled, standing } });
  }
  return {
    ...{ bodies, today, organisations: await organisationChoices(db, now) },
    candidates: await candidatesOn(db, today),
  };
}

async function seatsOf(db: Knex, bodyId: string, today: string): Promise<ShownSeat[]> {
  const seats = await listSeats(db, bodyId);
  const terms = await listTerms(db, { seatIds: seats.map(({ id }) => id) });
  const titles = await personTitles(
    db,
    terms.map(({ personId }) => personId),
  );
  return seats.map((seat) => {
    const shown = terms
      .filter(({ seatId }) => seatId === seat.id)
      .map((term) => ({
        ...{ ...term, state: stateOfPeriod(term, today) },
        holder: titles.get(term.personId) ?? null,
      }));
    return {
      ...seat,
      current: shown.find(({ state }) => state === "in-force") ?? null,
      planned: shown.find(({ state }) => state === "coming") ?? null,
      history: shown.filter(({ state }) => state === "ended" || state === "withdrawn"),
      isOver: seat.toOn !== null && seat.toOn < today,
    };
  });
}

async function candidatesOn(db: Knex, today: string): Promise<BodiesPage["candidates"]> {
  const without = db("roles")
    .whereIn("role", ["operator", "auditor"])
    .where((either) => void either.whereNull("to_on").orWhere("to_on", ">=", today))
    .select("person_id");
  const rows: { id: string; login: string; title_vi: string; title_en: string }[] = await db(
    "persons",
  )
    .whereNull("ended_on")
    .whereNotIn("id", without)
    .orderBy(["title_vi", "login"])
    .select("id", "login", "title_vi", "title_en");
  return rows.map(({ id, login, title_vi: vi, title_en: en }) => ({
    ...{ id, login, title: { vi, en } },
  }));
}
