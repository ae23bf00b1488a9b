import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BODY_ID } from "../../db/fixtures/government.ts";
import { commit } from "../platform/commit.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { appendLeafIn } from "./append-leaf.server.ts";
import { isContentOf, leafOctets, readLeaf } from "./leaf.ts";
import { findHead } from "./log.store.server.ts";
import { frontierOf, leafHashOf, rootOf } from "./merkle.ts";
import { toBase64 } from "./octets.ts";
import { payloadText, readPayload } from "./payload.ts";

onEachDatabase("appendLeafIn", (place) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(place);
  });
  afterAll(() => app.end());

  const append = (payload: Record<string, string | number>) =>
    commit(app, { act: "append", intent: null, input: null }, (tx) =>
      appendLeafIn(tx, { bodyId: BODY_ID, type: "attendance", payload }),
    );
  const rows = () => app.read("log_leaves").where({ body_id: BODY_ID }).orderBy("idx");

  test("a leaf commits to its content and says nothing of it", async () => {
    const { index, leafHash } = await append({ seatId: "seat-1", kind: "IN_ROOM" });
    const row = (await rows())[index];
    const kept = await app.read("log_payloads").where({ body_id: BODY_ID, idx: index }).first();
    expect(toBase64(leafHashOf(row.leaf, sha256))).toBe(leafHash);
    const leaf = readLeaf(row.leaf);
    expect(leaf).toMatchObject({ type: "attendance", at: Number(row.at) });
    expect(leaf && isContentOf(leaf, kept, sha256)).toBe(true);
    const other = { ...kept, payload: kept.payload.replace("IN_ROOM", "ONLINE") };
    expect(leaf && isContentOf(leaf, other, sha256)).toBe(false);
    expect(Buffer.from(row.leaf).toString("latin1")).not.toContain("IN_ROOM");
  });

  test("the same content twice makes two leaves that do not look alike", async () => {
    const one = await append({ seatId: "seat-2" });
    const other = await append({ seatId: "seat-2" });
    expect(other.index).toBe(one.index + 1);
    expect(other.leafHash).not.toBe(one.leafHash);
  });

  test("forty at once take forty places without a gap, and the head is the tree's", async () => {
    const before = (await rows()).length;
    const work = Array.from({ length: 40 }, (_, number) => append({ number }));
    const places = (await Promise.all(work)).map(({ index }) => index).sort((a, b) => a - b);
    expect(places).toEqual(Array.from({ length: 40 }, (_, number) => before + number));
    const hashes = (await rows()).map((row) => row.leaf_hash);
    const head = await findHead(app.read, BODY_ID);
    const whole = frontierOf(hashes, sha256);
    expect(head && toBase64(rootOf(head, sha256))).toBe(toBase64(rootOf(whole, sha256)));
    expect(head?.size).toBe(hashes.length);
  });

  test("what is rolled back leaves no trace", async () => {
    const before = await findHead(app.read, BODY_ID);
    const failing = commit(app, { act: "append", intent: null, input: null }, async (tx) => {
      await appendLeafIn(tx, { bodyId: BODY_ID, type: "attendance", payload: {} });
      throw new Error("after all not");
    });
    await expect(failing).rejects.toThrow("after all not");
    expect(await findHead(app.read, BODY_ID)).toEqual(before);
    await append({ seatId: "seat-3" });
    expect((await findHead(app.read, BODY_ID))?.size).toBe(Number(before?.size) + 1);
  });

  test("row 6: a clock set back by an hour does not take the log's time back", async () => {
    await append({ seatId: "seat-4" });
    const before = Number((await rows()).at(-1).at);
    app.time.moveTo(before - 3_600_000);
    await append({ seatId: "seat-5" });
    expect(Number((await rows()).at(-1).at)).toBe(before);
    app.time.moveTo(before + 60_000);
    await append({ seatId: "seat-6" });
    expect(Number((await rows()).at(-1).at)).toBeGreaterThanOrEqual(before + 60_000);
  });

  test.each(["log_leaves", "log_payloads", "log_checkpoints", "log_keys", "votes_before_log"])(
    "%s is neither changed nor deleted",
    async (table) => {
      const rowsOf: Record<string, object> = {
        log_checkpoints: { body_id: BODY_ID, size: 1, at: 1, root: Buffer.alloc(32), note: "-" },
        log_keys: { public_key: "key", host: "host", from_at: 1 },
        votes_before_log: { vote_id: "vote" },
      };
      const row = rowsOf[table];
      if (row) await app.write(table).insert(row);
      await expect(app.write(table).delete()).rejects.toThrow(/append-only/);
      const [column = ""] = Object.keys(await app.read(table).first());
      const update = app.write(table).update({ [column]: "other" });
      await expect(update).rejects.toThrow(/append-only/);
    },
  );
});

describe("a leaf's octets", () => {
  const commitment = Uint8Array.from(sha256(Uint8Array.of(1)));
  const octets = leafOctets({ type: "vote.cast", at: 1_796_256_000_000, commitment });

  test("are read again", () =>
    expect(readLeaf(octets)).toEqual({ type: "vote.cast", at: 1_796_256_000_000, commitment }));

  test.each([
    ["another header", "ecabinet/leaf/v1", "ecabinet/leaf/v2"],
    ["an unknown type", "vote.cast", "vote.list"],
    ["a time with a leading zero", "1796", "0796"],
    ["a fraction", "1796256", "179.256"],
  ])("with %s are no leaf", (_, from, to) => {
    const other = Buffer.from(octets).toString("latin1").replace(from, to);
    expect(readLeaf(Buffer.from(other, "latin1"))).toBeNull();
  });
});

describe("row 34: content is read in the one way it is written", () => {
  test.each([
    ["a name twice", '{"choice":"FOR","choice":"AGAINST"}'],
    ["a name twice, deeper", '{"a":{"b":1,"b":2}}'],
    ["an exponent", '{"seq":1e3}'],
    ["a fraction", '{"seq":1.5}'],
    ["a fraction of nothing", '{"seq":1.0}'],
    ["minus nothing", '{"seq":-0}'],
    ["a number too great", '{"seq":9007199254740993}'],
    ["a leading zero", '{"seq":01}'],
    ["a plus", '{"seq":+1}'],
    ["a hexadecimal number", '{"seq":0x10}'],
    ["no number", '{"seq":NaN}'],
    ["infinity", '{"seq":Infinity}'],
    ["__proto__", '{"__proto__":{"entitled":true}}'],
    ["__proto__, escaped", '{"\\u005f_proto__":1}'],
    ["an escape that is not needed", '{"choice":"\\u0046OR"}'],
    ["an escaped slash", '{"path":"a\\/b"}'],
    ["a name composed otherwise", '{"e\u0301":1}'],
    ["a text composed otherwise", '{"title":"Nghi\u0323 quyê\u0301t"}'],
    ["half a surrogate pair", '{"title":"\\ud83d"}'],
    ["the other half", '{"title":"\\udc4d"}'],
    ["spaces", '{ "choice":"FOR"}'],
    ["a space after", '{"choice":"FOR"} '],
    ["a newline after", '{"choice":"FOR"}\n'],
    ["a byte order mark", '\ufeff{"choice":"FOR"}'],
    ["a comma too many", '{"choice":"FOR",}'],
    ["a comment", '{"choice":"FOR"/* or not */}'],
    ["single quotes", "{'choice':'FOR'}"],
    ["a bare name", '{choice:"FOR"}'],
    ["two values", '{"choice":"FOR"}{"choice":"FOR"}'],
    ["a list", '["FOR"]'],
    ["a text", '"FOR"'],
    ["a number", "1"],
    ["null", "null"],
    ["nothing", ""],
    ["an end too early", '{"choice":"FOR"'],
    ["a control character", '{"choice":"F\u0001R"}'],
    ["a zero character", '{"choice":"FOR\u0000"}'],
    ["a number as a name, out of its order", '{"b":1,"1":2}'],
    ["undefined", '{"choice":undefined}'],
    ["a capital literal", '{"choice":True}'],
  ])("%s is refused", (_, text) => expect(readPayload(text)).toBeNull());

  test("what we write is read, whatever way the letters were composed", () => {
    const text = payloadText({
      title: "Nghi\u0323 quyê\u0301t",
      seq: 1,
      none: null,
      left: undefined,
    });
    expect(readPayload(text)).toEqual({ title: "Nghị quyết", seq: 1, none: null });
  });

  test.each([1.5, 2 ** 60])("we do not write %d", (seq) => {
    expect(() => payloadText({ seq })).toThrow("cannot be logged");
  });
});
