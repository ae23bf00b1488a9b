import { expect, test } from "vitest";
import { changesSince, openVersion } from "./open-version.ts";
import { isRevised, type ReadablePaper } from "./paper-line.ts";
import { NO_MARKS } from "./paper-marks.ts";

const paper: ReadablePaper = {
  kind: "readable",
  id: "p",
  itemId: "i",
  number: "3.1",
  title: "Tờ trình",
  paperKind: "submission",
  marks: NO_MARKS,
  pages: 9,
  firstPage: 1,
  numberedPages: 7,
  published: true,
  signed: false,
  restricted: false,
  version: 3,
  note: "Sửa Điều 5",
  older: [
    { version: 2, pages: 8, note: "Bổ sung phụ lục", outAt: 2, size: 20 },
    { version: 1, pages: 7, note: null, outAt: 1, size: 10 },
  ],
  readVersion: null,
  unread: true,
  lastPage: 1,
  size: 30,
};

test.each([
  ["none asked for: the newest", null, 3, 9, true],
  ["the newest by its number", 3, 3, 9, true],
  ["one that was replaced", 1, 1, 7, false],
  ["one there never was: the newest", 8, 3, 9, true],
])("%s", (_what, asked, version, pages, isNewest) => {
  expect(openVersion(paper, asked)).toMatchObject({ version, pages, isNewest });
});

test.each([
  [3, []],
  [2, ["Sửa Điều 5"]],
  [1, ["Sửa Điều 5", "Bổ sung phụ lục"]],
])("what changed since version %s", (version, notes) => {
  expect(changesSince(paper, version)).toEqual(notes);
});

test.each([
  ["has read none", null, false],
  ["has read an older one", 2, true],
  ["has read the newest", 3, false],
])("who %s is told of the new version: %s %s", (_who, readVersion, told) => {
  expect(isRevised({ ...paper, readVersion })).toBe(told);
});
