import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import knex, { type Knex } from "knex";
import { migrate, openDatabase } from "../../db/knexfile.ts";
import { beginLog } from "../record/begin-log.server.ts";
import { plantGovernment } from "../cli/plant-government.ts";
import { appOn } from "./app-on.ts";

/**
 * What a test starts on: a database with the tables alone, or with the Government of 27 seats and
 * its log begun. Laid once for a run; each test gets a copy.
 */
export type Ground = "bare" | "planted";

type Grounds = {
  sqlite: Record<Ground, string>;
  postgres: Record<Ground, { name: string; dataDir: string }> | null;
};

declare module "vitest" {
  interface ProvidedContext {
    grounds: Grounds;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(path.join(tmpdir(), "e-cabinet-grounds-"));
  const address = process.env["TEST_DATABASE_URL"];
  const server = address ? knex({ client: "pg", connection: address }) : null;
  const sqlite = { bare: path.join(dir, "bare"), planted: path.join(dir, "planted") };
  for (const ground of grounds) await lay(ground, { dataDir: sqlite[ground] });
  const postgres = server && address ? await layOnPostgres(server, address, dir) : null;
  project.provide("grounds", { sqlite, postgres });
  return async () => {
    for (const { name } of Object.values(postgres ?? {})) {
      await server?.raw("drop database ?? with (force)", [name]);
    }
    await server?.destroy();
    rmSync(dir, { recursive: true, force: true });
  };
}

const grounds: readonly Ground[] = ["bare", "planted"];

async function layOnPostgres(server: Knex, address: string, dir: string) {
  const made = (ground: Ground) => ({
    name: `e_cabinet_${ground}_${crypto.randomUUID().replaceAll("-", "")}`,
    dataDir: path.join(dir, `postgres-${ground}`),
  });
  const laid = { bare: made("bare"), planted: made("planted") };
  for (const ground of grounds) {
    const { name, dataDir } = laid[ground];
    await server.raw("create database ??", [name]);
    const url = new URL(address);
    url.pathname = `/${name}`;
    await lay(ground, { url: url.href, dataDir });
  }
  return laid;
}

async function lay(ground: Ground, where: { dataDir: string; url?: string }): Promise<void> {
  mkdirSync(where.dataDir, { recursive: true });
  const database = await openDatabase(where);
  await migrate(database);
  if (ground === "planted") {
    const another = () => openDatabase(where);
    const app = appOn({ database, dataDir: where.dataDir, another, close: database.close });
    // The day before the tests: what they write down is later.
    app.time.moveTo(app.clock() - 86_400_000);
    await plantGovernment(app.write, "2026-01-01");
    await beginLog(app);
  }
  await database.close();
}
