import type { Knex } from "knex";

export type KeptReminder = {
  id: string;
  ballotId: string;
  dueAt: number;
  /** Working days that were left; null: by hand. */
  rung: number | null;
  by: string | null;
  at: number;
};

/** False when this rung of this due time was told before. */
export async function insertReminder(
  db: Knex,
  reminder: KeptReminder,
  personIds: readonly string[],
): Promise<boolean> {
  const { id, ballotId, dueAt, rung, by, at } = reminder;
  if (rung !== null) {
    const told = await db("ballot_reminders")
      .where({ ballot_id: ballotId, due_at: dueAt, rung })
      .first("id");
    if (told) return false;
  }
  const row = { id, ballot_id: ballotId, due_at: dueAt, rung, by_person_id: by, at };
  await db("ballot_reminders").insert(row);
  const rows = personIds.map((person_id) => ({ reminder_id: id, person_id }));
  if (rows.length > 0) await db("ballot_reminded").insert(rows);
  return true;
}

export type ListedReminder = KeptReminder & { personIds: string[] };

/** The latest first. */
export async function listReminders(db: Knex, ballotId: string): Promise<ListedReminder[]> {
  const rows: ReminderRow[] = await db("ballot_reminders")
    .where({ ballot_id: ballotId })
    .orderBy("at", "desc")
    .orderBy("id", "desc");
  const told: { reminder_id: string; person_id: string }[] = await db("ballot_reminded").whereIn(
    "reminder_id",
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    ballotId,
    dueAt: row.due_at,
    rung: row.rung,
    by: row.by_person_id,
    at: row.at,
    personIds: told
      .filter(({ reminder_id }) => reminder_id === row.id)
      .map(({ person_id }) => person_id),
  }));
}

type ReminderRow = {
  id: string;
  due_at: number;
  rung: number | null;
  by_person_id: string | null;
  at: number;
};
