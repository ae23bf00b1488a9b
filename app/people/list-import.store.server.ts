import type { Knex } from "knex";
import { z } from "zod";
import { LISTS, type ListImport } from "./list-import.ts";

const cells = z.record(z.string(), z.string());
const row = z.object({
  id: z.string(),
  list: z.enum(LISTS),
  state: z.enum(["staged", "committed", "discarded"]),
  file_name: z.string(),
  sha256: z.string(),
  rows: z.string(),
  left_out: z.string(),
  count: z.number(),
  added: z.number(),
  staged_at: z.coerce.number(),
  staged_by: z.string().nullable(),
  settled_at: z.coerce.number().nullable(),
});
const rowsSchema = z.array(z.object({ row: z.number(), cells }));
const numbersSchema = z.array(z.number());

/** `forUpdate`: two tries to commit the same list come one after the other, on PostgreSQL. */
export async function findListImport(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<ListImport | null> {
  const query = db("list_imports").where({ id }).first();
  const found: unknown = await (lock.forUpdate ? query.forUpdate() : query);
  return found ? rowToImport(row.parse(found)) : null;
}

/** The latest first, without their rows. */
export async function listListImports(db: Knex, limit: number): Promise<ListImport[]> {
  const found: unknown[] = await db("list_imports").orderBy("staged_at", "desc").limit(limit);
  return row
    .array()
    .parse(found)
    .map((each) => rowToImport({ ...each, rows: "[]" }));
}

/** Those that were read before then and still wait. */
export function staleListImports(db: Knex, before: number): Promise<string[]> {
  return db("list_imports").where({ state: "staged" }).where("staged_at", "<", before).pluck("id");
}

export async function insertListImport(db: Knex, taken: ListImport): Promise<void> {
  await db("list_imports").insert(importToRow(taken));
}

export async function saveListImport(db: Knex, taken: ListImport): Promise<void> {
  const { id, ...rest } = importToRow(taken);
  await db("list_imports").where({ id }).update(rest);
}

function rowToImport(each: z.output<typeof row>): ListImport {
  return {
    ...{ id: each.id, list: each.list, state: each.state, fileName: each.file_name },
    ...{ sha256: each.sha256, count: each.count, added: each.added },
    rows: rowsSchema.parse(JSON.parse(each.rows)),
    leftOut: numbersSchema.parse(JSON.parse(each.left_out)),
    ...{ stagedAt: each.staged_at, stagedBy: each.staged_by, settledAt: each.settled_at },
  };
}

function importToRow(taken: ListImport): z.input<typeof row> & { id: string } {
  return {
    ...{ id: taken.id, list: taken.list, state: taken.state, file_name: taken.fileName },
    ...{ sha256: taken.sha256, count: taken.count, added: taken.added },
    ...{ rows: JSON.stringify(taken.rows), left_out: JSON.stringify(taken.leftOut) },
    ...{ staged_at: taken.stagedAt, staged_by: taken.stagedBy, settled_at: taken.settledAt },
  };
}
