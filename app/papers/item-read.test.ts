import { expect, test } from "vitest";
import { readOfItem } from "./item-read.ts";

const name = { vi: "", en: "" };
const paper = (versions: (number | null)[], given = {}) => ({
  published: true,
  restricted: false,
  version: 1,
  marks: { mustRead: false },
  receipts: versions.map((version) => ({
    name,
    through: null,
    reading:
      version === null ? null : { version, openedAt: 1, page: 1, pagesSeen: 1, returnedAt: null },
  })),
  ...given,
});
const must = { marks: { mustRead: true } };

test.each([
  ["no paper", [], null],
  ["none out", [paper([1, 1], { published: false })], null],
  ["only a restricted one", [paper([1], { restricted: true })], null],
  ["nobody", [paper([null, null, null])], { read: 0, seats: 3 }],
  [
    "one paper of two is enough",
    [paper([1, null, null]), paper([null, 1, null])],
    { read: 2, seats: 3 },
  ],
  [
    "of those marked all",
    [paper([1, 1, 1]), paper([1, null, null], must), paper([1, 1, null], must)],
    { read: 1, seats: 3 },
  ],
  ["an older version is not the one", [paper([1, 2], { version: 2 })], { read: 1, seats: 2 }],
])("%s", (_what, papers, read) => {
  expect(readOfItem(papers)).toEqual(read);
});
