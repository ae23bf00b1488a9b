import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRecount } from "./recount.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "e-cabinet-recount-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function recount(content: string | Buffer) {
  const file = path.join(folder, "decision.json");
  writeFileSync(file, content);
  return runRecount([file]);
}

const vote = {
  rules: "VN-2026",
  via: "vote",
  seats: [{ id: "pm", chair: true }, { id: "m1" }, { id: "m2" }],
  attendance: { pm: "IN_ROOM", m1: "ONLINE", m2: "REMOTE_VOTE_ONLY" },
  cast: [
    { seat: "pm", choice: "FOR", seq: 1, at: "2026-12-03T10:00:00+07:00" },
    { seat: "m1", choice: "AGAINST", seq: 2, at: "2026-12-03T10:00:00+07:00" },
  ],
  closedAt: "2026-12-03T10:00:00+07:00",
};
const ballot = {
  rules: "VN-2026",
  via: "ballot",
  seats: vote.seats,
  cast: [{ seat: "pm", choice: "AGREE", seq: 1, at: "2026-12-03T10:00:00+07:00" }],
  dueAt: "2026-12-04T17:30:00+07:00",
  closedAt: "2026-12-04T17:30:00+07:00",
};
const weighed = {
  ...vote,
  rules: "EU-QMV",
  seats: vote.seats.map((seat) => ({ ...seat, population: 5 })),
};
const [first, second] = vote.cast;
const cast = (change: object) => ({ ...vote, cast: [{ ...first, ...change }] });
const without = (field: string, from: object) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== field));

async function tallyOf(decision: unknown) {
  const { stdout, stderr, exit } = await recount(JSON.stringify(decision));
  expect([stderr, exit]).toEqual(["", 0]);
  return JSON.parse(stdout).tally;
}

describe("ecabinet recount", () => {
  test("prints the result of a vote as one line", async () => {
    expect(await recount(JSON.stringify(vote))).toEqual({
      exit: 0,
      stdout:
        '{"quorum":{"needed":2,"present":2,"met":true},"majority":{"needed":2},' +
        '"tally":{"for":1,"against":1,"abstain":0,"other":0,"deemed":0,"notCast":1,"invalid":0},' +
        '"outcome":"ADOPTED","decidedBy":"CHAIR_SIDE"}\n',
      stderr: "",
    });
  });

  test("prints the result of a ballot", async () => {
    const { stdout } = await recount(`\ufeff${JSON.stringify(ballot, null, 2)}`);
    expect(JSON.parse(stdout)).toMatchObject({
      quorum: null,
      tally: { for: 1, deemed: 2 },
      outcome: "ADOPTED",
      decidedBy: "MAJORITY",
    });
  });

  test("does not read what the other kind has: attendance of a ballot, dueAt of a vote", async () => {
    expect(await tallyOf({ ...ballot, attendance: { nobody: "SLEEPING" } })).toMatchObject({
      for: 1,
    });
    expect(await tallyOf({ ...vote, dueAt: "2020-01-01" })).toMatchObject({ for: 1, against: 1 });
  });

  test("takes seats by any name, and the same instant in any zone", async () => {
    const seats = ["__proto__", "constructor", "toString"].map((id) => ({ id }));
    const attendance = JSON.parse('{"__proto__":"IN_ROOM","constructor":"ONLINE"}');
    const at = "2026-12-03T03:00Z";
    const strange = seats.map(({ id: seat }, seq) => ({ seat, choice: "FOR", seq, at }));
    expect(await tallyOf({ ...vote, seats, attendance, cast: strange })).toMatchObject({
      for: 2,
      invalid: 1,
    });
  });

  test.each([
    ["2026-12-03T10:00:00.0000001+07:00", 0],
    ["2026-12-03T09:59:59.9999999+07:00", 1],
    ["2026-12-02T22:00:00-05:00", 1],
    ["2026-12-03T03:00:00.000Z", 1],
  ])("a cast at %s is in time: %i", async (at, inTime) => {
    expect(await tallyOf(cast({ at }))).toMatchObject({ for: inTime });
  });

  test("counts a roll and a list of casts of any length", async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ id: `m${index}` }));
    const attendance = Object.fromEntries(many.map(({ id }) => [id, "IN_ROOM"]));
    const all = many.map(({ id }, seq) => ({ ...first, seat: id, seq }));
    const tally = await tallyOf({ ...vote, seats: many, attendance, cast: all });
    expect(tally).toMatchObject({ for: 20_000, notCast: 0 });
  });
});

describe("exit 2, one sentence, nothing on stdout:", () => {
  async function expectUndone(content: string | Buffer) {
    const { exit, stdout, stderr } = await recount(content);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  }

  test.each([
    ["not JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["nought", "null"],
    ["a text", '"VN-2026"'],
    ["bytes that are no text", Buffer.from([0x7b, 0xff, 0x7d])],
  ])("%s", (_, content) => expectUndone(content));

  test.each<[string, object]>([
    ...["rules", "via", "seats", "attendance", "cast", "closedAt"].map(
      (field): [string, object] => [`a vote without ${field}`, without(field, vote)],
    ),
    ...["rules", "via", "seats", "cast", "dueAt", "closedAt"].map((field): [string, object] => [
      `a ballot without ${field}`,
      without(field, ballot),
    ]),
    ...["seat", "choice", "seq", "at"].map((field): [string, object] => [
      `a cast without ${field}`,
      { ...vote, cast: [without(field, first ?? {})] },
    ]),
    ["unknown rules", { ...vote, rules: "VN-2030" }],
    ["rules of a prototype", { ...vote, rules: "constructor" }],
    ["rules in small letters", { ...vote, rules: "vn-2026" }],
    ["an unknown kind", { ...vote, via: "post" }],
    ["a kind of a prototype", { ...vote, via: "toString" }],
    ["an unknown way of taking part", { ...vote, attendance: { pm: "LEFT" } }],
    ["taking part as a prototype", { ...vote, attendance: { pm: "toString" } }],
    ["attendance of nought", { ...vote, attendance: null }],
    ["attendance as a list", { ...vote, attendance: ["IN_ROOM"] }],
    ["attendance as an empty list", { ...vote, attendance: [] }],
    ["attendance as a text", { ...vote, attendance: "IN_ROOM" }],
    ["an unknown choice", cast({ choice: "MAYBE" })],
    ["an opinion in a vote", cast({ choice: "AGREE" })],
    ["a choice in a ballot", { ...ballot, cast: [{ ...first, choice: "FOR" }] }],
    ["abstention in a ballot", { ...ballot, cast: [{ ...first, choice: "ABSTAIN" }] }],
    [
      "an opinion under TWO-THIRDS-CAST in a vote",
      { ...cast({ choice: "AGREE" }), rules: "TWO-THIRDS-CAST" },
    ],
    ["a seat listed twice", { ...vote, seats: [...vote.seats, { id: "m1" }] }],
    ["a stranger in attendance", { ...vote, attendance: { m9: "ABSENT" } }],
    [
      "a stranger by the name of a prototype",
      { ...vote, attendance: JSON.parse('{"__proto__":"ABSENT"}') },
    ],
    ["a stranger in the casts", cast({ seat: "m9" })],
    ["a late stranger", cast({ seat: "constructor", at: "2027-01-01T00:00Z" })],
    [
      "two chairs",
      { ...vote, seats: [{ id: "pm", chair: true }, { id: "m1", chair: true }, { id: "m2" }] },
    ],
    ["the same seat and seq twice", { ...vote, cast: [first, { ...second, ...first }] }],
    [
      "the same seat and seq, one late",
      { ...vote, cast: [first, { ...first, at: "2027-01-01T00:00Z" }] },
    ],
    ["no seats", { ...vote, seats: [], attendance: {}, cast: [] }],
    ["seats as an object", { ...vote, seats: { id: "pm" } }],
    ["a seat that is a text", { ...vote, seats: ["pm", "m1", "m2"] }],
    ["a seat without id", { ...vote, seats: [...vote.seats, { chair: false }] }],
    ["a seat whose id is a number", { ...vote, seats: [...vote.seats, { id: 7 }] }],
    [
      "a chair by a word",
      { ...vote, seats: [{ id: "pm", chair: "yes" }, { id: "m1" }, { id: "m2" }] },
    ],
    ["casts as an object", { ...vote, cast: {} }],
    ["a seq that is a text", cast({ seq: "1" })],
    ["a seq that is a fraction", cast({ seq: 1.5 })],
    ["a seq beyond exact numbers", cast({ seq: 2 ** 53 })],
    ["an instant without offset", cast({ at: "2026-12-03T10:00:00" })],
    ["a day only", cast({ at: "2026-12-03" })],
    ["a day that does not exist", cast({ at: "2026-02-30T10:00:00Z" })],
    ["an hour that does not exist", cast({ at: "2026-12-03T25:00:00Z" })],
    ["an instant as a number", cast({ at: 1_764_000_000_000 })],
    ["a close without offset", { ...vote, closedAt: "2026-12-03T10:00:00" }],
    ["a due time without offset", { ...ballot, dueAt: "2026-12-03T10:00:00" }],
    ["a due time of nought", { ...ballot, dueAt: null }],
    ["EU-QMV with a ballot", { ...ballot, rules: "EU-QMV", seats: weighed.seats }],
    ["EU-QMV without population", { ...vote, rules: "EU-QMV" }],
    ...[0, -1, 1.5, "5", null].map((population): [string, object] => [
      `EU-QMV with a population of ${population}`,
      { ...weighed, seats: [...weighed.seats.slice(1), { id: "pm", population }] },
    ]),
  ])("%s", (_, decision) => expectUndone(JSON.stringify(decision)));

  test.each([[[]], [["a.json", "b.json"]], [[""]], [["/nowhere/decision.json"]], [["/"]]])(
    "called with %j",
    async (args) => {
      const { exit, stdout, stderr } = await runRecount(args);
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
      expect(stderr).toMatch(/^[^\n]+\.\n$/);
    },
  );
});
