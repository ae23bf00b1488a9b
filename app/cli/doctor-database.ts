import { stat } from "node:fs/promises";
import { migrations } from "../../db/migrations/index.ts";
import type { Made } from "../make-app.server.ts";
import type { App } from "../platform/app.server.ts";
import { logFaults } from "../record/log-faults.views.server.ts";
import { recordStanding } from "../record/record-standing.views.server.ts";
import { pageFaults } from "./check-database.ts";
import type { Diagnosis } from "./doctor.ts";
import { schemaDrift } from "./schema-drift.ts";

/** How the database stands: what it promises, its schema, its record and the papers it names. */
export async function databaseFindings({ app, database }: Made): Promise<Diagnosis[]> {
  const pending = await pendingMigrations(app);
  return [
    await promises(app),
    judged("pages and references", await pageFaults(app.read)),
    pending,
    // A schema that is not at the end of its way is not compared with the end.
    ...(pending.is === "fine" ? [await schema(database)] : []),
    ...(pending.is === "fine" ? [await record(app), await papers(app)] : []),
  ];
}

/** The pragmas were read back when it was opened, and nothing goes on without them. */
async function promises({ read }: App): Promise<Diagnosis> {
  const of = "database";
  if (read.client.config.client !== "pg") {
    const [{ version }] = await read.raw("select sqlite_version() as version");
    const words = `SQLite ${version}: WAL, synchronous=FULL, foreign keys on`;
    return { is: "fine", of, words };
  }
  const { rows } = await read.raw(
    "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'server_version')",
  );
  const set = new Map<string, string>(
    rows.map((row: { name: string; setting: string }) => [row.name, row.setting]),
  );
  const unsafe = ["fsync", "full_page_writes"].filter((name) => set.get(name) !== "on");
  const words = `PostgreSQL ${set.get("server_version")}`;
  if (unsafe.length === 0) return { is: "fine", of, words };
  return { is: "wrong", of, words: `${words}: ${unsafe.join(", ")} off, a power cut loses votes` };
}

async function pendingMigrations({ read }: App): Promise<Diagnosis> {
  const of = "migrations";
  const known = await migrations.getMigrations([]);
  const done = new Set<string>(
    (await read.schema.hasTable("knex_migrations"))
      ? await read("knex_migrations").pluck("name")
      : [],
  );
  const pending = known.filter((name) => !done.has(name));
  if (pending.length === 0) return { is: "fine", of, words: `all ${known.length} applied` };
  return { is: "wrong", of, words: `${pending.length} to come: the next start applies them` };
}

async function schema(database: Made["database"]): Promise<Diagnosis> {
  const { missing, strange } = await schemaDrift(database);
  const faults = [
    ...missing.map((line) => `lacks ${line}`),
    ...strange.map((line) => `has ${line}, which no migration made`),
  ];
  return judged("schema", faults);
}

async function record(app: App): Promise<Diagnosis> {
  const faults = await logFaults(app);
  const { checks } = await recordStanding(app);
  const found = checks.reduce((sum, { findings }) => sum + findings.length, 0);
  return judged("record of decisions", [
    ...faults.map(({ is }) => `it is not the one that was written to last (${is})`),
    ...(found > 0 ? [`the latest check found ${found} differences: see "verify"`] : []),
  ]);
}

async function papers({ read, files }: App): Promise<Diagnosis> {
  const rows: { sha256: string; size: number }[] = await read("files").select("sha256", "size");
  const faults: string[] = [];
  for (const { sha256, size } of rows) {
    const found = await stat(files.pathOf(sha256)).catch(() => null);
    if (!found) faults.push(`${sha256} is missing`);
    else if (found.size !== Number(size)) faults.push(`${sha256} is not as long as it was`);
  }
  return judged("papers", faults, `${rows.length}, all there`);
}

export function judged(of: string, faults: readonly string[], words = "agree"): Diagnosis {
  if (faults.length === 0) return { is: "fine", of, words };
  const more = faults.length > 5 ? ` and ${faults.length - 5} more` : "";
  return { is: "wrong", of, words: faults.slice(0, 5).join("; ") + more };
}
