import type { Knex } from "knex";
import { sha256 } from "../platform/hash.server.ts";
import type { CutOff } from "./cut-off.ts";
import type { FrozenContent, FrozenReport } from "./frozen-report.ts";

type Row = { month: string; day: string; frozen_at: number; content: string; sha256: string };

/** False when the month is frozen already. */
export async function insertFrozen(
  db: Knex,
  { content, at }: { content: FrozenContent; at: number },
): Promise<{ sha256: string } | null> {
  const text = JSON.stringify(content);
  const hash = sha256(text);
  const { month, day } = content;
  const inserted = await db("frozen_reports")
    .insert({ month, day, frozen_at: at, content: text, sha256: hash })
    .onConflict("month")
    .ignore()
    .returning("month");
  return inserted.length > 0 ? { sha256: hash } : null;
}

export async function lastFrozenMonth(db: Knex): Promise<string | null> {
  const row: { month: string } | undefined = await db("frozen_reports")
    .orderBy("month", "desc")
    .first("month");
  return row?.month ?? null;
}

/** Null where that month was not frozen; an altered row fails loudly: it is not what was frozen. */
export async function findFrozen(db: Knex, month: string): Promise<FrozenReport | null> {
  const row: Row | undefined = await db("frozen_reports").where({ month }).first();
  if (!row) return null;
  if (sha256(row.content) !== row.sha256) throw new Error(`frozen report ${month} was altered`);
  const content: FrozenContent = JSON.parse(row.content);
  return { ...content, frozenAt: row.frozen_at, sha256: row.sha256 };
}

/** The latest first. */
export async function listFrozen(
  db: Knex,
): Promise<{ month: string; day: string; frozenAt: number }[]> {
  const rows: Omit<Row, "content" | "sha256">[] = await db("frozen_reports")
    .orderBy("month", "desc")
    .select("month", "day", "frozen_at");
  return rows.map(({ frozen_at: frozenAt, ...row }) => ({ ...row, frozenAt }));
}

export async function listCutOffs(db: Knex): Promise<CutOff[]> {
  const rows: { from_month: string; day: number }[] = await db("report_cut_offs")
    .orderBy("from_month")
    .select("from_month", "day");
  return rows.map(({ from_month: fromMonth, day }) => ({ fromMonth, day }));
}

export async function saveCutOff(
  db: Knex,
  { fromMonth, day, by, at }: CutOff & { by: string; at: number },
): Promise<void> {
  await db("report_cut_offs")
    .insert({ from_month: fromMonth, day, set_by: by, set_at: at })
    .onConflict("from_month")
    .merge();
}
