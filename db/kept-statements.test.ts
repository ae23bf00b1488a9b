import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase, type Database } from "./knexfile.ts";

let database: Database;
let dataDir: string;

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), "e-cabinet-kept-"));
  database = await openDatabase({ dataDir });
  await database.write.schema.createTable("rows", (t) => {
    t.increments("id");
    t.text("name").unique();
  });
});
afterEach(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true });
});

const insert = (name: string) => database.write("rows").insert({ name });

test("the same statement again gives the rows and numbers of its own values", async () => {
  expect(await insert("a")).toEqual([1]);
  expect(await insert("b")).toEqual([2]);
  const named = (name: string) => database.read("rows").where({ name }).pluck("id");
  expect(await named("a")).toEqual([1]);
  expect(await named("c")).toEqual([]);
  expect(await named("b")).toEqual([2]);
  const rename = (id: number) =>
    database
      .write("rows")
      .where({ id })
      .update({ name: `row ${id}` });
  expect([await rename(1), await rename(7), await rename(2)]).toEqual([1, 0, 1]);
  expect(await database.write("rows").where({ id: 1 }).delete()).toBe(1);
});

test("many at once on one connection, and a failure among them", async () => {
  await database.write.transaction(async (db) => {
    const all = ["a", "b", "a", "c"].map((name) => db("rows").insert({ name }));
    const done = await Promise.allSettled(all);
    // In whatever order SQLite takes them.
    expect(done.map(({ status }) => status).toSorted()).toEqual([
      ...["fulfilled", "fulfilled", "fulfilled", "rejected"],
    ]);
    const missing = await Promise.allSettled([db("none").select(), db("none").select()]);
    expect(missing.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
  expect(await database.read("rows").orderBy("name").pluck("name")).toEqual(["a", "b", "c"]);
});

test("a changed table is seen as it is now", async () => {
  await insert("a");
  const first = () => database.read("rows").first();
  expect(await first()).toEqual({ id: 1, name: "a" });
  await database.write.schema.alterTable("rows", (t) => t.text("more").defaultTo("new"));
  expect(await first()).toEqual({ id: 1, name: "a", more: "new" });
});

test("more statements than are kept, all at once and one after the other", async () => {
  await insert("a");
  const column = (at: number) =>
    database
      .write("rows")
      .select(database.write.raw(`${at} as at`))
      .first();
  const numbers = Array.from({ length: 450 }, (_, at) => at);
  for (const at of numbers) expect(await column(at)).toEqual({ at });
  await database.write.transaction(async (db) => {
    const rows = await Promise.all(
      numbers.map((at) =>
        db("rows")
          .select(db.raw(`${at} as at`))
          .first(),
      ),
    );
    expect(rows).toEqual(numbers.map((at) => ({ at })));
  });
});
