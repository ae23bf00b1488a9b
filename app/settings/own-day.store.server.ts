import type { Knex } from "knex";
import { z } from "zod";
import type { Day } from "../platform/dates.ts";
import type { NamedDay } from "../platform/working-days.ts";
import type { OwnDay } from "./own-day.ts";

export async function daysInForce(db: Knex): Promise<NamedDay[]> {
  const rows: NamedDay[] = await db("calendar_days")
    .whereNull("withdrawn_at")
    .select("day", "status");
  return rows;
}

/** Of one year, withdrawn ones too; the last entered of a day first. */
export async function listOwnDays(db: Knex, year: number): Promise<OwnDay[]> {
  const rows: unknown[] = await db("calendar_days")
    .whereBetween("day", [`${year}-01-01`, `${year}-12-31`])
    .orderBy([{ column: "day" }, { column: "id", order: "desc" }]);
  return dayRow.array().parse(rows).map(rowToDay);
}

export async function findOwnDay(db: Knex, id: string): Promise<OwnDay | null> {
  const row: unknown = await db("calendar_days").where({ id }).first();
  return row ? rowToDay(dayRow.parse(row)) : null;
}

/** Whether it is new: of one day, one holds. */
export async function insertOwnDay(db: Knex, own: Omit<OwnDay, "withdrawn">): Promise<boolean> {
  if (await db("calendar_days").where({ day: own.day }).whereNull("withdrawn_at").first("id")) {
    return false;
  }
  await db("calendar_days").insert({
    id: own.id,
    day: own.day,
    status: own.status,
    name: own.name,
    source: own.source,
    entered_by: own.enteredBy,
    entered_at: own.enteredAt,
  });
  return true;
}

type Withdrawal = { id: string; by: string; at: number; reason: string };

/** Whether it was in force until now. */
export async function saveWithdrawal(db: Knex, { id, by, at, reason }: Withdrawal) {
  const changed = await db("calendar_days")
    .where({ id })
    .whereNull("withdrawn_at")
    .update({ withdrawn_by: by, withdrawn_at: at, withdrawn_reason: reason });
  return changed === 1;
}

const dayRow = z.object({
  id: z.string(),
  day: z.string(),
  status: z.enum(["off", "working"]),
  name: z.string(),
  source: z.string(),
  entered_by: z.string(),
  entered_at: z.coerce.number(),
  withdrawn_by: z.string().nullable(),
  withdrawn_at: z.coerce.number().nullable(),
  withdrawn_reason: z.string().nullable(),
});

function rowToDay(row: z.output<typeof dayRow>): OwnDay {
  const { id, status, name, source } = row;
  const day: Day = row.day;
  const { withdrawn_by: by, withdrawn_at: at, withdrawn_reason: reason } = row;
  const withdrawn = by !== null && at !== null ? { by, at, reason: reason ?? "" } : null;
  const entered = { enteredBy: row.entered_by, enteredAt: row.entered_at };
  return { id, day, status, name, source, ...entered, withdrawn };
}
