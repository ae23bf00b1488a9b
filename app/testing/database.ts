import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe } from "vitest";
import knex from "knex";
import { migrate, openDatabase, type Database } from "../../db/knexfile.ts";

export type Place = { name: "sqlite" | "postgres"; open(): Promise<Opened> };
export type Opened = { database: Database; dataDir: string; close(): Promise<void> };

/** Every store and act test runs on SQLite, and on PostgreSQL whenever an address is given. */
export function onEachDatabase(title: string, tests: (place: Place) => void): void {
  for (const place of places()) describe(`${title} [${place.name}]`, () => tests(place));
}

function places(): Place[] {
  const address = process.env["TEST_DATABASE_URL"];
  const sqlite: Place = { name: "sqlite", open: openSqlite };
  return address ? [sqlite, { name: "postgres", open: () => openPostgres(address) }] : [sqlite];
}

async function openSqlite(): Promise<Opened> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
  const database = await openDatabase({ dataDir });
  await migrate(database);
  return {
    database,
    dataDir,
    close: async () => {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A database of its own for each test file, dropped afterwards. */
async function openPostgres(address: string): Promise<Opened> {
  const name = `e_cabinet_test_${crypto.randomUUID().replaceAll("-", "")}`;
  const server = knex({ client: "pg", connection: address, pool: { min: 0, max: 1 } });
  await server.raw(`create database ${name}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-test-"));
  const database = await openDatabase({ url: url.href, dataDir });
  await migrate(database);
  return {
    database,
    dataDir,
    close: async () => {
      await database.close();
      await server.raw(`drop database ${name} with (force)`);
      await server.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
