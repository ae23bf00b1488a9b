import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Knex } from "knex";
import { migrate, migrateIn, openDatabase, type Database } from "../../db/knexfile.ts";
import { describeSchema } from "./describe-schema.ts";

export type Drift = {
  /** What the migrations make and this database lacks. */
  missing: string[];
  /** What it has and no migration made. */
  strange: string[];
};

/** This database's schema beside the one that the migrations make on bare ground. */
export async function schemaDrift(database: Database): Promise<Drift> {
  const isPostgres = database.read.client.config.client === "pg";
  const wanted = await (isPostgres ? freshOnPostgres(database.write) : freshOnSqlite());
  const found = await describeSchema(database.read);
  return {
    missing: [...wanted].filter((line) => !found.has(line)).sort(),
    strange: [...found].filter((line) => !wanted.has(line)).sort(),
  };
}

async function freshOnSqlite(): Promise<Set<string>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-schema-"));
  const fresh = await openDatabase({ dataDir });
  try {
    await migrate(fresh);
    return await describeSchema(fresh.read);
  } finally {
    await fresh.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const ENOUGH = "enough was seen";

/** In a schema that nobody ever sees: its transaction is taken back. */
async function freshOnPostgres(write: Knex): Promise<Set<string>> {
  let described = new Set<string>();
  const look = async (db: Knex.Transaction) => {
    await db.raw("create schema e_cabinet_as_migrated");
    await db.raw("set local search_path to e_cabinet_as_migrated");
    await migrateIn(db);
    described = await describeSchema(db);
    throw new Error(ENOUGH);
  };
  await write.transaction(look).catch((error: unknown) => {
    if (!(error instanceof Error) || error.message !== ENOUGH) throw error;
  });
  return described;
}
