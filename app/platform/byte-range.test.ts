import { describe, expect, test } from "vitest";
import { wantedBytes, type Wanted } from "./byte-range.ts";

const etag = '"abc"';
const whole: Wanted = { is: "whole" };
const part = (start: number, end: number): Wanted => ({ is: "part", start, end });
const none: Wanted = { is: "unsatisfiable" };

const ranges: [string | null, Wanted][] = [
  [null, whole],
  ["bytes=0-99", part(0, 99)],
  ["bytes=0-0", part(0, 0)],
  ["bytes=500-999", part(500, 999)],
  ["bytes=500-", part(500, 999)],
  ["bytes=500-4000", part(500, 999)],
  ["bytes=999-999", part(999, 999)],
  ["bytes=1000-", none],
  ["bytes=1000-2000", none],
  ["bytes=-1", part(999, 999)],
  ["bytes=-300", part(700, 999)],
  ["bytes=-5000", part(0, 999)],
  ["bytes=-0", none],
  ["bytes=9-5", whole],
  ["bytes=-", whole],
  ["bytes=a-b", whole],
  ["bytes=0-1,5-6", whole],
  ["pages=0-1", whole],
  ["BYTES=1-2", part(1, 2)],
  ["", whole],
];

describe("wantedBytes", () => {
  test.each(ranges)("%s", (range, expected) => {
    expect(wantedBytes({ range, ifRange: null, ifNoneMatch: null, etag, size: 1000 })).toEqual(
      expected,
    );
  });

  const conditions: [string, { ifRange?: string; ifNoneMatch?: string }, Wanted][] = [
    ["the same file", { ifRange: etag }, part(0, 9)],
    ["another file", { ifRange: '"other"' }, whole],
    ["a weak tag is no proof for a part", { ifRange: `W/${etag}` }, whole],
    ["a date is no proof either", { ifRange: "Sun, 22 Nov 2026 06:00:00 GMT" }, whole],
    ["known already", { ifNoneMatch: etag }, { is: "unchanged" }],
    ["known already, among others", { ifNoneMatch: `"x", W/${etag}` }, { is: "unchanged" }],
    ["anything known", { ifNoneMatch: "*" }, { is: "unchanged" }],
    ["another known", { ifNoneMatch: '"x"' }, part(0, 9)],
  ];

  test.each(conditions)("condition: %s", (_name, given, expected) => {
    const asked = { range: "bytes=0-9", ifRange: null, ifNoneMatch: null, etag, size: 1000 };
    expect(wantedBytes({ ...asked, ...given })).toEqual(expected);
  });

  test("an empty file has no part", () => {
    const asked = { ifRange: null, ifNoneMatch: null, etag, size: 0 };
    expect(wantedBytes({ ...asked, range: "bytes=0-" })).toEqual(none);
    expect(wantedBytes({ ...asked, range: "bytes=-5" })).toEqual(none);
  });
});
