import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Knex } from "knex";
import { onEachDatabase, type Opened } from "../testing/database.ts";
import { Refusal } from "./refusal.ts";
import { writeTogether } from "./write-together.server.ts";

onEachDatabase("acts that wait for their turn", (place) => {
  let opened: Opened;
  let write: Knex;
  let begun: number;
  beforeEach(async () => {
    opened = await place.open();
    write = opened.database.write;
    begun = 0;
    write.on("query", ({ sql }) => (begun += /^begin immediate/i.test(sql) ? 1 : 0));
  });
  afterEach(() => opened.close());

  const add = (series: string) =>
    writeTogether(write, async (db) => {
      await db("number_series").insert({ series, year: 2026, last: 1 });
      return series;
    });
  const addThen = (series: string, fault: () => unknown) =>
    writeTogether(write, async (db) => {
      await db("number_series").insert({ series, year: 2026, last: 1 });
      throw fault();
    });
  const stored = (): Promise<string[]> =>
    opened.database.read("number_series").orderBy("series").pluck("series");

  test("each gets its own answer, and what it answers is stored", async () => {
    const names = Array.from({ length: 40 }, (_, at) => `s${String(at).padStart(2, "0")}`);
    expect(await Promise.all(names.map(add))).toEqual(names);
    expect(await stored()).toEqual(names);
  });

  test("who is refused, and who fails, leaves nothing, and the others stay", async () => {
    const all = await Promise.allSettled([
      add("a"),
      addThen("b", () => new Refusal("not-found")),
      add("c"),
      addThen("d", () => new Error("a fault")),
      add("c"), // the same row twice: the database says no
      add("e"),
    ]);
    expect(all.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
      "rejected",
      "fulfilled",
    ]);
    expect(all[1]).toMatchObject({ reason: { code: "not-found" } });
    expect(all[3]).toMatchObject({ reason: { message: "a fault" } });
    expect(await stored()).toEqual(["a", "c", "e"]);
  });

  describe.runIf(place.name === "sqlite")("on the one writer of SQLite", () => {
    test("a rush takes few commits", async () => {
      await Promise.all(Array.from({ length: 61 }, (_, at) => add(`s${at}`)));
      expect(begun).toBe(3); // the one that came first alone, then thirty at a time
    });

    test("a full disk: whoever is told it was done finds it done, and afterwards it goes on", async () => {
      await add("before");
      const [{ page_count: pages }] = await write.raw("pragma page_count");
      await write.raw(`pragma max_page_count = ${pages + 2}`);
      const large = (series: string) =>
        writeTogether(write, async (db) => {
          await db("number_series").insert({
            series: series.padEnd(40_000, "."),
            year: 2026,
            last: 1,
          });
          return series;
        });
      const all = await Promise.allSettled([
        add("alone"),
        add("small"),
        large("large"),
        add("after"),
      ]);
      const done = all.filter(({ status }) => status === "fulfilled").length;
      expect(done).toBeLessThan(4);
      const told = all.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      expect(await stored()).toEqual(["before", ...told].toSorted());
      await write.raw("pragma max_page_count = 1000000");
      expect(await add("later")).toBe("later");
      expect(await stored()).toContain("later");
    });
  });
});
