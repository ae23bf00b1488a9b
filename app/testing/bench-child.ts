import path from "node:path";
import { createInterface } from "node:readline";
import knex from "knex";
import { migrate } from "../../db/knexfile.ts";
import { plantGovernment } from "../cli/plant-government.ts";
import { makeApp } from "../make-app.server.ts";
import type { App } from "../platform/app.server.ts";
import { systemClock } from "../platform/clock.server.ts";
import { readSettings } from "../platform/settings.server.ts";

/** What is measured, by name. */
export type Measured = Record<string, () => Promise<unknown>>;

/**
 * A process for the bench, with the Government and nothing else in a database of its own: on SQLite,
 * or in a new one on the PostgreSQL server of `address`. For each name it is sent it does that once
 * and says how many milliseconds it took.
 */
export async function serveMeasured(
  where: { dataDir: string; address: string | undefined },
  lay: (app: App) => Promise<Measured>,
): Promise<void> {
  const place = where.address ? await newDatabase(where.address) : null;
  const settings = readSettings({
    ...{ DATA_DIR: path.resolve(where.dataDir), LOG_LEVEL: "silent" },
    ...(place && { DATABASE_URL: place.url }),
  });
  const { app, database } = await makeApp(settings, systemClock);
  await migrate(database);
  await plantGovernment(app.write, "2020-01-01");
  const measured = await lay(app);
  process.stdout.write("laid\n");
  for await (const name of createInterface({ input: process.stdin })) {
    const began = performance.now();
    await measured[name]?.();
    process.stdout.write(`${performance.now() - began}\n`);
  }
  await database.close();
  await place?.drop();
}

async function newDatabase(address: string) {
  const server = knex({ client: "pg", connection: address, pool: { min: 0, max: 1 } });
  const name = `e_cabinet_bench_${crypto.randomUUID().replaceAll("-", "")}`;
  await server.raw("create database ??", [name]);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await server.raw("drop database ?? with (force)", [name]);
      await server.destroy();
    },
  };
}
