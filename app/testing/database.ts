import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, inject } from "vitest";
import knex from "knex";
import { openDatabase, type Database } from "../../db/knexfile.ts";
import type { Ground } from "./grounds.ts";

export type Place = { name: "sqlite" | "postgres"; open(ground?: Ground): Promise<Opened> };
export type Opened = {
  database: Database;
  dataDir: string;
  /** The same database, as another process opens it. */
  another(): Promise<Database>;
  close(): Promise<void>;
};

/** Every store and act test runs on SQLite, and on PostgreSQL whenever an address is given. */
export function onEachDatabase(title: string, tests: (place: Place) => void): void {
  for (const place of places()) describe(`${title} [${place.name}]`, () => tests(place));
}

function places(): Place[] {
  const address = process.env["TEST_DATABASE_URL"];
  const sqlite: Place = { name: "sqlite", open: openSqlite };
  if (!address) return [sqlite];
  return [sqlite, { name: "postgres", open: (ground) => openPostgres(address, ground) }];
}

async function openSqlite(ground: Ground = "bare"): Promise<Opened> {
  const dataDir = copyOf(inject("grounds").sqlite[ground]);
  const database = await openDatabase({ dataDir });
  return {
    database,
    dataDir,
    another: () => openDatabase({ dataDir }),
    close: async () => {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A database of its own, dropped afterwards. */
async function openPostgres(address: string, ground: Ground = "bare"): Promise<Opened> {
  const { postgres } = inject("grounds");
  if (!postgres) throw new Error("No ground was laid on PostgreSQL");
  const name = `e_cabinet_test_${crypto.randomUUID().replaceAll("-", "")}`;
  const server = knex({ client: "pg", connection: address, pool: { min: 0, max: 1 } });
  const source = postgres[ground].name;
  await server.raw("create database ?? template ?? strategy file_copy", [name, source]);
  const url = new URL(address);
  url.pathname = `/${name}`;
  const dataDir = copyOf(postgres[ground].dataDir);
  const database = await openDatabase({ url: url.href, dataDir });
  return {
    database,
    dataDir,
    another: () => openDatabase({ url: url.href, dataDir }),
    close: async () => {
      await database.close();
      await server.raw(`drop database ${name} with (force)`);
      await server.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function copyOf(ground: string): string {
  const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
  cpSync(ground, dataDir, { recursive: true });
  return dataDir;
}
