import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { openDatabase } from "../../db/knexfile.ts";
import { syncFolder } from "../platform/files.server.ts";
import { NotStarting } from "../platform/not-starting.ts";
import type { Settings } from "../platform/settings.server.ts";
import {
  POSTGRES_DUMP,
  readManifest,
  readSums,
  SQLITE_FILE,
  type Entry,
  type Manifest,
} from "./backup-manifest.ts";
import { checkDatabase } from "./check-database.ts";
import { runPostgresTool } from "./postgres-tools.ts";
import { copyOut, hashOf, readIdentities } from "./sealed-file.ts";

export type Restored = { manifest: Manifest; faults: string[]; keptCheckpoints: boolean };

type Wanted = { backup: string; identityFile: string | null; settings: Settings };

/** Nothing is written before the backup was found as it left; the database comes last. */
export async function restoreBackup({ backup, identityFile, settings }: Wanted): Promise<Restored> {
  const isSealed = await checkSums(backup);
  if (isSealed && !identityFile) {
    throw new NotStarting(
      "This backup is encrypted: name the file with the key (--identity FILE).",
    );
  }
  const identities = isSealed && identityFile ? await readIdentities(identityFile) : null;
  const manifest = await readManifest(backup, identities ?? []);
  requireSameDatabase(manifest, settings);
  await requireEmpty(settings);
  const isDatabase = ({ path: to }: Entry) => to === SQLITE_FILE || to === POSTGRES_DUMP;
  const inOrder = manifest.entries.toSorted(
    (a, b) => Number(isDatabase(a)) - Number(isDatabase(b)),
  );
  const keptCheckpoints = existsSync(settings.checkpointFile);
  const put = { backup, identities, settings };
  for (const entry of inOrder) {
    if (entry.path !== "checkpoints.jsonl" || !keptCheckpoints) await putBack(entry, put);
  }
  if (manifest.database === "postgres") await fillPostgres(settings);
  await syncFolder(settings.dataDir);
  const found = await lookThrough(manifest, settings);
  return { manifest, faults: [...new Set([...manifest.faults, ...found])], keptCheckpoints };
}

/** Answers whether it is encrypted. */
async function checkSums(backup: string): Promise<boolean> {
  const sums = await readSums(backup).catch(() => null);
  if (!sums) throw new NotStarting(`${backup} is no backup: there is no SHA256SUMS in it.`);
  for (const [name, sum] of sums) {
    const found = await hashOf(path.join(backup, name)).catch(() => null);
    if (found?.sha256 === sum) continue;
    const what = found ? "is not as it was written" : "is missing";
    throw new NotStarting(`This backup is damaged: ${name} ${what}. Nothing was restored.`);
  }
  return [...sums.keys()].some((name) => name.endsWith(".age"));
}

function requireSameDatabase({ database }: Manifest, { databaseUrl }: Settings): void {
  if (database === "postgres" && !databaseUrl) {
    throw new NotStarting("The tables were in PostgreSQL: name an empty database in DATABASE_URL.");
  }
  if (database === "sqlite" && databaseUrl) {
    throw new NotStarting("The tables were in SQLite: restore without DATABASE_URL.");
  }
}

/** What SQLite left beside a lost file goes: laid beside another it would ruin that. */
const STALE = [`${SQLITE_FILE}-wal`, `${SQLITE_FILE}-shm`];

async function requireEmpty({ dataDir, databaseUrl }: Settings): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const there = (await readdir(dataDir)).filter((name) => !STALE.includes(name));
  if (there.length > 0) throw new NotStarting(`${dataDir} is not empty: ${there[0]} lies there.`);
  if (databaseUrl) {
    const database = await openDatabase({ dataDir, url: databaseUrl });
    const table = await database
      .read("information_schema.tables")
      .whereRaw("table_schema = current_schema()")
      .first("table_name")
      .finally(() => database.close());
    if (table) throw new NotStarting("The database in DATABASE_URL is not empty.");
  }
  for (const name of STALE) await rm(path.join(dataDir, name), { force: true });
}

type Put = { backup: string; identities: string[] | null; settings: Settings };

async function putBack(entry: Entry, { backup, identities, settings }: Put): Promise<void> {
  const from = path.join(backup, entry.as);
  const to =
    entry.path === "checkpoints.jsonl"
      ? settings.checkpointFile
      : placeIn(settings.dataDir, entry.path);
  const { sha256 } = await copyOut({ from, to }, identities);
  if (sha256 !== entry.sha256) throw new NotStarting(`${entry.path} is not as the manifest says.`);
}

/** A manifest comes from outside: it names no place beyond the folder. */
function placeIn(folder: string, name: string): string {
  const to = path.resolve(folder, name);
  if (!to.startsWith(folder + path.sep)) throw new NotStarting(`${name} leads out of the folder.`);
  return to;
}

async function fillPostgres({ dataDir, databaseUrl = "" }: Settings): Promise<void> {
  const dump = path.join(dataDir, POSTGRES_DUMP);
  await runPostgresTool("pg_restore", databaseUrl, [
    ...["--no-owner", "--no-acl", "--exit-on-error", "--single-transaction"],
    ...[`--dbname=${new URL(databaseUrl).pathname.slice(1)}`, dump],
  ]);
  await rm(dump);
}

async function lookThrough(manifest: Manifest, settings: Settings): Promise<string[]> {
  const { dataDir, databaseUrl } = settings;
  const database = await openDatabase({ dataDir, ...(databaseUrl && { url: databaseUrl }) });
  try {
    const checked = await checkDatabase({ read: database.read, settings });
    const isShort = checked.leaves < manifest.leaves;
    const short = `The log has ${checked.leaves} leaves; the manifest says ${manifest.leaves}.`;
    return [...checked.faults, ...(isShort ? [short] : [])];
  } finally {
    await database.close();
  }
}
