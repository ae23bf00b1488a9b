import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";

/** What a system needs before anybody meets in it, and how much of it there is. */
export type FirstSteps = Record<
  "organisations" | "persons" | "bodies" | "holders" | "secretariat",
  number
>;

/** Null once there is some of each. */
export async function firstSteps(db: Knex, now: number): Promise<FirstSteps | null> {
  const count = async (rows: Knex.QueryBuilder): Promise<number> => {
    const row = await rows.count({ count: "*" }).first();
    return Number(row?.count ?? 0);
  };
  const today = dayOf(now);
  const lasting = (periods: Knex.QueryBuilder) =>
    void periods.whereNull("to_on").orWhere("to_on", ">=", today);
  const steps = {
    // The first of each is whoever looks, and the office in which they were put.
    organisations: (await count(db("organisations"))) - 1,
    persons: (await count(db("persons"))) - 1,
    bodies: await count(db("bodies")),
    holders: await count(db("seat_terms").where(lasting)),
    secretariat: await count(db("roles").whereLike("role", "secretariat-%").where(lasting)),
  };
  return Object.values(steps).every((each) => each > 0) ? null : steps;
}
