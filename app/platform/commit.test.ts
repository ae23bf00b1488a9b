import { afterEach, beforeEach, expect, test } from "vitest";
import { onEachDatabase } from "../testing/database.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { commit, type Tx } from "./commit.server.ts";
import { Refusal } from "./refusal.ts";

onEachDatabase("commit", (place) => {
  let app: TestApp;
  beforeEach(async () => (app = await startTestApp(place)));
  afterEach(() => app.end());

  const work = async (tx: Tx) => {
    tx.record({ type: "paper.opened", subject: "paper:1", wakes: ["meeting:1"] });
    await tx.db("number_series").insert({ series: tx.id(), year: 2026, last: 1 });
    return { id: tx.id(), at: tx.at };
  };
  const count = async (table: string) =>
    Number((await app.read(table).count({ n: "*" }))[0]?.["n"]);

  test("change and event stand in one transaction, screens are woken after it", async () => {
    const intent = by("specialist");
    await commit(app, { act: "open", intent, input: {} }, work);
    expect(await count("number_series")).toBe(1);
    expect(await count("events")).toBe(1);
    expect(app.published).toMatchObject([
      { type: "paper.opened", by: intent.by, at: expect.any(Number), wakes: ["meeting:1"] },
    ]);
  });

  test("the same key gives the stored answer, byte for byte, and does nothing again", async () => {
    const deed = { act: "open", intent: by("specialist"), input: { a: 1 } };
    const first = JSON.stringify(await commit(app, deed, work));
    app.time.moveTo(app.clock() + 60_000);
    const again = JSON.stringify(await commit(app, deed, work));
    expect(again).toBe(first);
    expect(await count("number_series")).toBe(1);
    expect(app.published).toHaveLength(1);
  });

  test("twenty at once under one key do it once", async () => {
    const deed = { act: "open", intent: by("specialist"), input: {} };
    const answers = await Promise.all(Array.from({ length: 20 }, () => commit(app, deed, work)));
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await count("number_series")).toBe(1);
  });

  test("the same key with another body or another act is refused", async () => {
    const intent = by("specialist");
    await commit(app, { act: "open", intent, input: { a: 1 } }, work);
    await expect(commit(app, { act: "open", intent, input: { a: 2 } }, work)).rejects.toMatchObject(
      { code: "key-reused" },
    );
    await expect(commit(app, { act: "shut", intent, input: { a: 1 } }, work)).rejects.toMatchObject(
      { code: "key-reused" },
    );
  });

  test("a key belongs to its person: another's same key gets an answer of its own", async () => {
    const key = crypto.randomUUID();
    const mine = await commit(app, { act: "open", intent: by("specialist", key), input: {} }, work);
    const theirs = await commit(app, { act: "open", intent: by("auditor", key), input: {} }, work);
    expect(theirs.id).not.toBe(mine.id);
  });

  test("a refusal leaves nothing behind and its key free", async () => {
    const intent = by("specialist");
    const refused = commit(app, { act: "open", intent, input: {} }, async (tx) => {
      await work(tx);
      throw new Refusal("vote-closed");
    });
    await expect(refused).rejects.toMatchObject({ code: "vote-closed" });
    expect(await count("number_series")).toBe(0);
    expect(await count("events")).toBe(0);
    expect(app.published).toHaveLength(0);
    await commit(app, { act: "open", intent, input: {} }, work);
    expect(await count("events")).toBe(1);
  });

  test.runIf(place.name === "sqlite")(
    "a full disk refuses with a sentence, leaves nothing, and the same key does it afterwards",
    async () => {
      const [{ page_count: pages }] = await app.write.raw("pragma page_count");
      await app.write.raw(`pragma max_page_count = ${pages}`);
      const large = async (tx: Tx) => {
        await tx.db("number_series").insert({ series: "x".repeat(90_000), year: 2026, last: 1 });
        return {};
      };
      const deed = { act: "open", intent: by("specialist"), input: {} };
      await expect(commit(app, deed, large)).rejects.toMatchObject({ code: "storage-failed" });
      await app.write.raw("pragma max_page_count = 1000000");
      expect(await count("intents")).toBe(0);
      await commit(app, deed, large);
      expect(await count("number_series")).toBe(1);
    },
  );

  test("a reader by cursor misses no event, however commits overlap", async () => {
    let cursor = 0;
    let met = 0;
    let writing = true;
    const read = async () => {
      const rows = await app.read("events").where("seq", ">", cursor).orderBy("seq");
      met += rows.length;
      cursor = Number(rows.at(-1)?.seq ?? cursor);
    };
    const reader = (async () => {
      while (writing) await read();
      await read();
    })();
    await Promise.all(
      Array.from({ length: 60 }, () => commit(app, { act: "open", intent: null, input: {} }, work)),
    );
    writing = false;
    await reader;
    expect(met).toBe(60);
  });

  test("what is recorded cannot be changed or deleted, by anyone", async () => {
    await commit(app, { act: "open", intent: null, input: {} }, work);
    await expect(app.write("events").update({ type: "x" })).rejects.toThrow(/append-only/);
    await expect(app.write("events").delete()).rejects.toThrow(/append-only/);
  });
});
