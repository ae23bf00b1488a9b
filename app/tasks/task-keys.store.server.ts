import type { Knex } from "knex";

/** The id of the task with this number: "2026/18". */
export async function findTaskId(
  db: Knex,
  { year, number }: { year: number; number: number },
): Promise<string | null> {
  const row: { id: string } | undefined = await db("tasks").where({ year, number }).first("id");
  return row?.id ?? null;
}

/** How many tasks the clause has become; those taken back do not count. */
export async function countOfClause(db: Knex, clauseId: string): Promise<number> {
  const rows: { count: number | string }[] = await db("tasks")
    .where({ clause_id: clauseId })
    .whereNot({ state: "withdrawn" })
    .count({ count: "*" });
  return Number(rows[0]?.count ?? 0);
}
