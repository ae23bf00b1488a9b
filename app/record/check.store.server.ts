import type { Knex } from "knex";
import type { Finding } from "./finding.ts";

/** What a check of the record found, and how far it went. */
export type KeptCheck = {
  id: string;
  at: number;
  scope: "latest" | "all";
  leaves: number;
  decisions: number;
  findings: Finding[];
};

export async function insertCheck(db: Knex, check: KeptCheck): Promise<void> {
  await db("log_checks").insert({ ...check, findings: JSON.stringify(check.findings) });
}

/** The last check that went so far. */
export async function latestCheck(db: Knex, scope: KeptCheck["scope"]): Promise<KeptCheck | null> {
  const row = await db("log_checks").where({ scope }).orderBy("at", "desc").first();
  return row ? { ...row, at: Number(row.at), findings: JSON.parse(row.findings) } : null;
}
