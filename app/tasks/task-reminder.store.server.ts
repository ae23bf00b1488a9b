import type { Knex } from "knex";
import type { Day } from "../platform/dates.ts";

export type OnLadder = {
  id: string;
  givenAt: number;
  dueAt: number;
  /** The last rung told of this deadline. */
  lastRung: number | null;
};

/** Seven working days reach no further than this, also over Tết. */
const AHEAD = 30 * 86_400_000;

/** The tasks somebody still works on whose deadline is near or past. */
export async function tasksOnLadder(db: Knex, now: number): Promise<OnLadder[]> {
  const rows: Row[] = await db("tasks")
    .leftJoin("task_reminders as told", (on) => {
      void on.on("told.task_id", "tasks.id").andOn("told.due_at", "tasks.due_at");
    })
    .whereIn("tasks.state", ["assigned", "declined", "received", "in-progress", "rework"])
    .where("tasks.due_at", "<", now + AHEAD)
    .groupBy("tasks.id", "tasks.given_at", "tasks.due_at")
    .orderBy("tasks.due_at")
    .select("tasks.id", "tasks.given_at", "tasks.due_at")
    .min("told.rung as last_rung");
  return rows.map((row) => ({
    id: row.id,
    givenAt: row.given_at,
    dueAt: row.due_at,
    lastRung: row.last_rung,
  }));
}

type Row = { id: string; given_at: number; due_at: number; last_rung: number | null };

/** False when this rung has been told before. */
export async function insertReminder(
  db: Knex,
  told: { taskId: string; dueAt: number; rung: number; at: number },
): Promise<boolean> {
  const { taskId: task_id, dueAt: due_at, rung, at } = told;
  const inserted = await db("task_reminders")
    .insert({ task_id, due_at, rung, at })
    .onConflict(["task_id", "due_at", "rung"])
    .ignore()
    .returning("rung");
  return inserted.length > 0;
}

export async function isRoundHeld(db: Knex, day: Day): Promise<boolean> {
  return (await db("reminder_rounds").where({ day }).first("day")) !== undefined;
}

/** False when another process was quicker. */
export async function beginRound(db: Knex, round: { day: Day; at: number }): Promise<boolean> {
  const inserted = await db("reminder_rounds")
    .insert(round)
    .onConflict("day")
    .ignore()
    .returning("day");
  return inserted.length > 0;
}
