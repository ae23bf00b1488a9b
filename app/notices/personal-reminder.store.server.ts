import type { Knex } from "knex";
import type { Day } from "../platform/dates.ts";
import type { Channel } from "./reminder.ts";

/** One rung of one deadline, told to one person on one channel. */
export type Claim = { taskId: string; dueAt: number; rung: number };

type To = { personId: string; channel: Channel; day: Day; at: number };

/** SQLite binds no more than so many values at once. */
const AT_ONCE = 100;

/** Those of the reminders that this person has not been told on this channel: they are told now. */
export async function claimReminders<Told extends Claim>(
  db: Knex,
  { personId: person_id, channel, day, at }: To,
  reminders: readonly Told[],
): Promise<Told[]> {
  const claimed: Told[] = [];
  for (let from = 0; from < reminders.length; from += AT_ONCE) {
    const some = reminders.slice(from, from + AT_ONCE);
    const rows: { task_id: string }[] = await db("personal_reminders")
      .insert(
        some.map(({ taskId: task_id, dueAt: due_at, rung }) => ({
          ...{ task_id, due_at, rung, person_id, channel, day, at },
        })),
      )
      .onConflict(["task_id", "due_at", "rung", "person_id", "channel"])
      .ignore()
      .returning("task_id");
    const taken = new Set(rows.map(({ task_id }) => task_id));
    claimed.push(...some.filter(({ taskId }) => taken.has(taskId)));
  }
  return claimed;
}
