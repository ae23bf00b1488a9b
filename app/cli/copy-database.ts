import path from "node:path";
import type { Knex } from "knex";
import { openDatabase } from "../../db/knexfile.ts";
import type { App } from "../platform/app.server.ts";
import type { Settings } from "../platform/settings.server.ts";
import { POSTGRES_DUMP, SQLITE_FILE } from "./backup-manifest.ts";
import { checkDatabase, type CheckedDatabase } from "./check-database.ts";
import { runPostgresTool } from "./postgres-tools.ts";

/*
 * The state of one instant, while the server goes on writing. What lets somebody in does not go
 * along: whoever finds the copy finds no sign-in that still counts.
 */

/** Tables whose rows are keys to a running system; a restored one begins without them. */
export const KEYS_TO_IT: readonly string[] = ["sessions", "one_time_codes", "passkey_challenges"];

export type DatabaseCopy = CheckedDatabase & {
  file: string;
  migration: string;
  /** The names of the papers it speaks of. */
  files: string[];
};

/** Into an empty folder; `settings` names the checkpoints that were written down before it. */
export function copyDatabase(
  app: App,
  to: { folder: string; settings: Settings },
): Promise<DatabaseCopy> {
  const url = app.settings.databaseUrl;
  return url ? dumpPostgres(app, url, to) : copySqlite(app, to);
}

type To = { folder: string; settings: Settings };

async function copySqlite(app: App, { folder, settings }: To): Promise<DatabaseCopy> {
  const file = path.join(folder, SQLITE_FILE);
  await app.write.raw("VACUUM INTO ?", [file]);
  const copy = await openDatabase({ dataDir: folder });
  try {
    for (const table of await present(copy.read)) await copy.write(table).delete();
    return { file, ...(await lookAt(copy.read, settings)) };
  } finally {
    await copy.close();
  }
}

/** The dump and all that is said of it see the same instant. */
function dumpPostgres(app: App, url: string, { folder, settings }: To): Promise<DatabaseCopy> {
  const file = path.join(folder, POSTGRES_DUMP);
  const dump = async (db: Knex.Transaction) => {
    const { rows } = await db.raw("select pg_export_snapshot() as name");
    const without = (await present(db)).map((table) => `--exclude-table-data=${table}`);
    await runPostgresTool("pg_dump", url, [
      ...["--format=custom", "--no-owner", "--no-acl", `--snapshot=${rows[0].name}`],
      ...without,
      `--file=${file}`,
    ]);
    return { file, ...(await lookAt(db, settings)) };
  };
  return app.read.transaction(dump, { isolationLevel: "repeatable read" });
}

async function present(db: Knex): Promise<string[]> {
  const found: string[] = [];
  for (const table of KEYS_TO_IT) if (await db.schema.hasTable(table)) found.push(table);
  return found;
}

async function lookAt(read: Knex, settings: Settings): Promise<Omit<DatabaseCopy, "file">> {
  const checked = await checkDatabase({ read, settings });
  const rows: { sha256: string }[] = await read("files").orderBy("sha256").select("sha256");
  const { name } = await read("knex_migrations").orderBy("name", "desc").first("name");
  return { ...checked, migration: name, files: rows.map(({ sha256 }) => sha256) };
}
