import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import knex, { type Knex } from "knex";
import pg from "pg";
import { isKept, letGo, runKept, type Connection, type Query } from "./kept-statements.ts";
import { migrations } from "./migrations/index.ts";

/*
 * SQLite by default, PostgreSQL by address. On SQLite one connection writes and a few others only
 * read; transactions begin IMMEDIATE, because a deferred one that reads first and then writes fails
 * at once when another writer was quicker, and no timeout helps.
 */

export type Database = { write: Knex; read: Knex; close(): Promise<void> };

export async function openDatabase(where: { url?: string; dataDir: string }): Promise<Database> {
  const database = where.url ? openPostgres(where.url) : openSqlite(where.dataDir);
  try {
    if (!where.url) await requirePragmas(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

export async function migrate(database: Database): Promise<void> {
  await requireNoNewer(database.read);
  await migrateIn(database.write);
}

/** Where a transaction is given, within it. */
export async function migrateIn(db: Knex): Promise<void> {
  await db.migrate.latest({ migrationSource: migrations });
}

/** What a newer program made of the database an older one would misread. */
export async function requireNoNewer(db: Knex): Promise<void> {
  if (!(await db.schema.hasTable("knex_migrations"))) return;
  const known = new Set(await migrations.getMigrations([]));
  const done: { name: string }[] = await db("knex_migrations").orderBy("id").select("name");
  const unknown = done.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  const sentence =
    `A newer version of e-Cabinet has used this database (${unknown.at(-1)}). ` +
    "Start that version, or restore the backup made before the upgrade.";
  throw Object.assign(new Error(sentence), { name: "NotStarting" });
}

const require = createRequire(import.meta.url);
// knex has no option for BEGIN IMMEDIATE nor for keeping statements; its dialect has seams for both,
// which its types do not show.
type Transaction = { query(connection: unknown, sql: string): unknown };
type Dialect = {
  new (config: unknown): {
    _query(connection: Connection, query: Query): Promise<Query>;
    destroyRawConnection(connection: Connection): Promise<void>;
  };
};
const SqliteDialect: Dialect = require("knex/lib/dialects/sqlite3/index.js");
const SqliteTransaction: {
  new (client: unknown, container: unknown, config: unknown, outer: unknown): Transaction;
} = require("knex/lib/dialects/sqlite3/execution/sqlite-transaction.js");

class ImmediateTransaction extends SqliteTransaction {
  begin(connection: unknown): unknown {
    return this.query(connection, "BEGIN IMMEDIATE;");
  }
}

class ImmediateSqlite extends SqliteDialect {
  override _query(connection: Connection, query: Query): Promise<Query> {
    return isKept(query) ? runKept(connection, query) : super._query(connection, query);
  }

  override destroyRawConnection(connection: Connection): Promise<void> {
    letGo(connection);
    return super.destroyRawConnection(connection);
  }

  transaction(container: unknown, config: unknown, outer: unknown): unknown {
    return new ImmediateTransaction(this, container, config, outer);
  }
}

type RawConnection = {
  exec(sql: string, done: (error: Error | null) => void): void;
};

function openSqlite(dataDir: string): Database {
  mkdirSync(dataDir, { recursive: true });
  const filename = path.join(dataDir, "e-cabinet.sqlite3");
  const pool = (pragmas: string, size: number): Knex =>
    knex({
      client: ImmediateSqlite as unknown as typeof Knex.Client,
      connection: { filename },
      useNullAsDefault: true,
      pool: {
        min: 1,
        max: size,
        afterCreate: (connection: RawConnection, done: (error: Error | null) => void) =>
          connection.exec(pragmas, done),
      },
    });
  const always =
    "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
  // What was deleted is overwritten: a copy of the file must not tell how the rows of a secret vote
  // lay before, nor keep a destroyed note.
  // Acts that wait for the one writer go together: app/platform/write-together.server.ts.
  const line = { waiting: [], isMoving: false };
  const write = pool(`${always} PRAGMA secure_delete=ON;`, 1).withUserParams({ line });
  const read = pool(`${always} PRAGMA query_only=ON;`, 4);
  return { write, read, close: () => closeBoth(write, read) };
}

function openPostgres(url: string): Database {
  const pool = (size: number, readOnly: boolean): Knex =>
    knex({
      client: "pg",
      connection: { connectionString: url, types: { getTypeParser } },
      pool: {
        min: 0,
        max: size,
        afterCreate: (connection: pg.Client, done: (error: Error | null) => void) =>
          connection.query(
            `set timezone = 'UTC'; set default_transaction_read_only = ${readOnly ? "on" : "off"}; set synchronous_commit = on`,
            (error: Error | null) => done(error),
          ),
      },
    });
  const write = pool(10, false);
  const read = pool(6, true);
  return { write, read, close: () => closeBoth(write, read) };
}

/** int8 as a number: our instants and counters stay far below 2^53. */
function getTypeParser(oid: number, format: string) {
  if (oid === pg.types.builtins.INT8) return Number;
  return format === "binary"
    ? pg.types.getTypeParser(oid, "binary")
    : pg.types.getTypeParser(oid, "text");
}

async function closeBoth(write: Knex, read: Knex): Promise<void> {
  await read.destroy();
  await write.destroy();
}

async function requirePragmas(database: Database): Promise<void> {
  const wanted = { journal_mode: "wal", synchronous: 2, foreign_keys: 1 };
  for (const pool of [database.write, database.read]) {
    for (const [name, value] of Object.entries(wanted)) {
      const [row] = await pool.raw(`PRAGMA ${name}`);
      if (row[name] !== value) {
        throw new Error(`SQLite: ${name} is ${row[name]}, but ${value} is needed. Not starting.`);
      }
    }
  }
}
