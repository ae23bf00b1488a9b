import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import knex from "knex";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { migrate, openDatabase, type Database } from "../../db/knexfile.ts";
import { migrations } from "../../db/migrations/index.ts";
import { onEachDatabase } from "../testing/database.ts";
import { schemaDrift } from "./schema-drift.ts";

/** How often the process is killed; MIGRATION_KILLS=all: before every statement. */
const KILLS = process.env["MIGRATION_KILLS"] === "all" ? Infinity : 12;
const script = path.resolve(import.meta.dirname, "../testing/migrate-in-child.ts");

onEachDatabase("migrating", (place) => {
  const ends: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });

  /** A folder, and on PostgreSQL a database, in which there is nothing. */
  async function bare(): Promise<{ dataDir: string; url?: string }> {
    const dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-migrating-"));
    ends.push(() => rmSync(dataDir, { recursive: true, force: true }));
    if (place.name === "sqlite") return { dataDir };
    const address = process.env["TEST_DATABASE_URL"] ?? "";
    const name = `e_cabinet_migrating_${crypto.randomUUID().replaceAll("-", "")}`;
    const server = knex({ client: "pg", connection: address });
    await server.raw("create database ??", [name]);
    ends.push(() => server.destroy());
    ends.push(() => server.raw("drop database ?? with (force)", [name]));
    return { dataDir, url: Object.assign(new URL(address), { pathname: `/${name}` }).href };
  }

  async function open(where: { dataDir: string; url?: string }): Promise<Database> {
    const database = await openDatabase(where);
    ends.push(() => database.close());
    return database;
  }

  type Ended = { signal: string | null; statements: number };

  /** How it ended, and how many statements it says it sent. */
  const run = (where: { dataDir: string; url?: string }, dieAt: number | null): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const given = [where.dataDir, where.url ?? "", dieAt === null ? "" : String(dieAt)];
      const child = fork(script, given, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
      let statements = 0;
      child.on("message", (said) => (statements = z.number().parse(said)));
      child.once("error", reject);
      child.once("exit", (_code, signal) => resolve({ signal, statements }));
    });

  test("killed at any statement and started again it completes, as if nothing had been", async () => {
    const { statements: total } = await run(await bare(), null);
    expect(total).toBeGreaterThan(500);
    const where = await bare();
    // A second start finds knex's own tables there: it sends a few fewer.
    const reached = total - 10;
    const kills = Math.min(reached, KILLS);
    for (let kill = 1; kill <= kills; kill += 1) {
      const dieAt = Math.round((kill * reached) / kills);
      const { signal } = await run(where, dieAt);
      expect(signal, `before statement ${dieAt} of ${total}`).toBe("SIGKILL");
    }
    expect(await run(where, null)).toMatchObject({ signal: null });
    const opened = await open(where);
    expect(await schemaDrift(opened)).toEqual({ missing: [], strange: [] });
    const done = await opened.read("knex_migrations").pluck("name");
    expect(done.toSorted()).toEqual([...(await migrations.getMigrations([]))].toSorted());
  }, 600_000);

  test("an older program leaves a newer database alone, and says so", async () => {
    const opened = await open(await bare());
    await migrate(opened);
    const row = { name: "20991231_99_of_tomorrow", batch: 2, migration_time: new Date() };
    await opened.write("knex_migrations").insert(row);
    await expect(migrate(opened)).rejects.toMatchObject({
      name: "NotStarting",
      message: expect.stringContaining("20991231_99_of_tomorrow"),
    });
  });
});
