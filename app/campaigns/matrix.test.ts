import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeOf, compareBody, marksBefore } from "./comparison.ts";
import { layCriteria, readCriteria, writeCriteria, type Criterion } from "./criteria.ts";
import {
  allMet,
  cellKey,
  countOf,
  countOfBody,
  countText,
  MARKS,
  matrixRows,
  type Mark,
} from "./matrix.ts";

const mark = fc.constantFrom(...MARKS);

describe("allMet", () => {
  test.each<[Mark[], Mark]>([
    [[], "not-assessed"],
    [["met"], "met"],
    [["not-met"], "not-met"],
    [["met", "met", "met"], "met"],
    [["met", "met", "not-met"], "not-met"],
    [["met", "not-assessed"], "not-assessed"],
    [["not-assessed", "not-met"], "not-met"],
    [["not-assessed", "not-assessed"], "not-assessed"],
  ])("%j: %s", (parts, whole) => {
    expect(allMet(parts)).toBe(whole);
  });

  test("is met exactly when every part is, in whatever order, and no part more makes it better", () => {
    const rank: Record<Mark, number> = { "not-met": 0, "not-assessed": 1, met: 2 };
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1 }), mark, (parts, more) => {
        const whole = allMet(parts);
        expect(whole === "met").toBe(parts.every((part) => part === "met"));
        expect(whole === "not-met").toBe(parts.some((part) => part === "not-met"));
        expect(allMet(parts.toReversed())).toBe(whole);
        expect(allMet([allMet(parts), more])).toBe(allMet([...parts, more]));
        expect(rank[allMet([...parts, more])]).toBeLessThanOrEqual(rank[whole]);
      }),
    );
  });
});

test("a count says met of assessed, and what is not assessed apart", () => {
  const count = countOf(["met", "not-met", "met", "not-assessed"]);
  expect(count).toEqual({ met: 2, assessed: 3, notAssessed: 1 });
  expect(countText(count)).toBe("2/3");
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      const { met, assessed, notAssessed } = countOf(marks);
      expect(assessed + notAssessed).toBe(marks.length);
      expect(met).toBeLessThanOrEqual(assessed);
    }),
  );
});

const criterion = (id: string, parentId: string | null = null): Criterion => ({
  ...{ id, parentId, title: id, precursorId: null },
});
const CRITERIA = [criterion("a"), criterion("b"), criterion("b1", "b"), criterion("b2", "b")];

describe("matrixRows", () => {
  const bodyIds = ["x", "y"];
  const found = (given: Record<string, Mark>) => new Map(Object.entries(given));
  const rows = matrixRows(CRITERIA, {
    bodyIds,
    marks: found({ "a x": "met", "b1 x": "met", "b2 x": "met", "b1 y": "met", "b2 y": "not-met" }),
  });

  test("numbers parts under their criterion, which holds by all of them", () => {
    expect(rows.map(({ number, marks }) => [number, ...marks])).toEqual([
      ["1", "met", "not-assessed"],
      ["2", "met", "not-met"],
      ["2.1", "met", "met"],
      ["2.2", "met", "not-met"],
    ]);
    expect(rows.map(({ isCompound }) => isCompound)).toEqual([false, true, false, false]);
  });

  test("counts a row by bodies, and a column by criteria, not by their parts", () => {
    expect(rows.map(({ count }) => countText(count))).toEqual(["1/1", "1/2", "2/2", "1/2"]);
    expect([0, 1].map((place) => countText(countOfBody(rows, place)))).toEqual(["2/2", "0/1"]);
    expect(countOfBody(rows, 1).notAssessed).toBe(1);
  });

  test("what was marked on a compound criterion itself counts for nothing", () => {
    const marks = found({ "b x": "met" });
    expect(matrixRows(CRITERIA, { bodyIds, marks })[1]?.marks).toEqual([
      "not-assessed",
      "not-assessed",
    ]);
  });
});

describe("the comparison with the round before", () => {
  test.each<[Mark, Mark | null, ReturnType<typeof changeOf>]>([
    ["met", "not-met", "better"],
    ["not-met", "met", "worse"],
    ["met", "met", "same"],
    ["not-met", "not-met", "same"],
    ["met", null, "new"],
    ["not-met", "not-assessed", "new"],
    ["not-assessed", "met", null],
    ["not-assessed", null, null],
  ])("%s after %s: %s", (now, before, change) => {
    expect(changeOf(now, before)).toBe(change);
  });

  test("goes by the criterion's precursor and by the body, of which each has its figures", () => {
    const past = {
      bodyIds: ["y", "x"],
      rows: matrixRows([criterion("p"), criterion("q")], {
        bodyIds: ["y", "x"],
        marks: new Map<string, Mark>([
          [cellKey("p", "x"), "not-met"],
          [cellKey("q", "x"), "met"],
        ]),
      }),
    };
    const own = [
      { ...criterion("a"), precursorId: "p" },
      { ...criterion("b"), precursorId: "q" },
      criterion("c"),
    ];
    const bodyIds = ["x", "z"];
    const marks = new Map<string, Mark>(
      own.map(({ id }) => [cellKey(id, "x"), id === "b" ? "not-met" : "met"]),
    );
    const now = { bodyIds, rows: matrixRows(own, { bodyIds, marks }) };
    const before = marksBefore(now, past);
    expect([...before]).toEqual([
      ["a x", "not-met"],
      ["b x", "met"],
    ]);
    expect(compareBody(now, { place: 0, before })).toEqual({
      before: { met: 1, assessed: 2, notAssessed: 0 },
      now: { met: 2, assessed: 3, notAssessed: 0 },
      ...{ better: 1, worse: 1, same: 0, new: 1 },
    });
    expect(compareBody(now, { place: 1, before })).toMatchObject({ before: null, new: 0 });
  });
});

describe("readCriteria", () => {
  test.each([
    [
      "Một\nHai",
      [
        { title: "Một", parts: [] },
        { title: "Hai", parts: [] },
      ],
    ],
    [
      "  Một \r\n\r\n–  a  b\n- c\nHai",
      [
        { title: "Một", parts: ["a b", "c"] },
        { title: "Hai", parts: [] },
      ],
    ],
    ["", null],
    ["- a", null],
    ["Một\n-", null],
    ["Một\nMỘT", null],
    ["Một\n- a\n- A", null],
    [
      "Một\n- a\nHai\n- a",
      [
        { title: "Một", parts: ["a"] },
        { title: "Hai", parts: ["a"] },
      ],
    ],
    ["a".repeat(301), null],
    [Array.from({ length: 81 }, (_, at) => `tiêu chí ${at}`).join("\n"), null],
  ])("%j", (text, read) => {
    expect(readCriteria(text)).toEqual(read);
  });

  test("reads back what was written, and knows what was called the same before", () => {
    let last = 0;
    const makeId = () => `c${(last += 1)}`;
    const written = readCriteria("Một\n- a\n- b\nHai") ?? [];
    const first = layCriteria(written, { before: [], makeId });
    expect(writeCriteria(first)).toBe("Một\n- a\n- b\nHai");
    const again = readCriteria("hai\nMột\n- b\n- d") ?? [];
    const second = layCriteria(again, { before: first, makeId });
    expect(second.map(({ title, precursorId }) => [title, precursorId])).toEqual([
      ["hai", "c4"],
      ["Một", "c1"],
      ["b", "c3"],
      ["d", null],
    ]);
  });
});
