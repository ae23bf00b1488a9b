import type { Knex } from "knex";
import type { Settings } from "../platform/settings.server.ts";
import type { Checked } from "../record/finding.ts";
import { verifyRecord } from "../record/verification.views.server.ts";
import { sentenceOf } from "./verify.ts";

export type CheckedDatabase = Pick<Checked, "leaves" | "decisions"> & {
  /** What is wrong with it, in words. */
  faults: string[];
};

type Opened = { read: Knex; settings: Settings };

/** Whether a database is whole: its pages and references, its search, and every decision in its log. */
export async function checkDatabase(opened: Opened): Promise<CheckedDatabase> {
  const { leaves, decisions, findings } = await verifyRecord(opened, "all");
  const faults = [...(await pageFaults(opened.read)), ...findings.map(sentenceOf)];
  return { leaves, decisions, faults };
}

/** PostgreSQL keeps its own pages and checks references as it restores them. */
export async function pageFaults(db: Knex): Promise<string[]> {
  if (db.client.config.client === "pg") return [];
  const pages: { integrity_check: string }[] = await db.raw("PRAGMA integrity_check(20)");
  const loose: { table: string; parent: string }[] = await db.raw("PRAGMA foreign_key_check");
  return [
    ...pages.map((row) => row.integrity_check).filter((said) => said !== "ok"),
    ...loose.slice(0, 20).map(({ table, parent }) => `${table}: a row names no row of ${parent}`),
  ];
}
