import { expect, test } from "vitest";
import type { PaperLine } from "./paper-line.ts";
import { NO_MARKS } from "./paper-marks.ts";
import { selectInRoom, wishOf, type RoomItem, type Wish } from "./room-selection.ts";

const readable = (itemId: string, id: string): PaperLine => ({
  kind: "readable",
  id,
  itemId,
  number: "1.1",
  title: id,
  paperKind: "other",
  marks: NO_MARKS,
  pages: 1,
  firstPage: 1,
  numberedPages: 1,
  published: true,
  signed: false,
  restricted: false,
  version: 1,
  note: null,
  older: [],
  readVersion: null,
  unread: true,
  lastPage: 1,
  size: 1,
});

const withheld = (itemId: string): PaperLine => ({
  kind: "withheld",
  mark: null,
  itemId,
  number: "1.1",
  pages: 1,
  firstPage: 1,
  numberedPages: 1,
});

const item = (id: string, papers: PaperLine[], isCurrent = false): RoomItem => ({
  id,
  position: "1",
  parentId: null,
  ...{ headings: [], state: "planned", reason: null, isLate: false },
  title: id,
  isDone: false,
  isCurrent,
  papers,
});

const opening = item("opening", []);
const economy = item("economy", [withheld("economy"), readable("economy", "report")]);
const law = item("law", [readable("law", "draft"), readable("law", "letter")]);
const secret = item("secret", [withheld("secret")]);
const current = (each: RoomItem) => ({ ...each, isCurrent: true });

const none = { paperId: null, itemId: null, version: null, page: null };

test.each<[string, RoomItem[], Wish, unknown]>([
  ["the paper asked for", [economy, law], { ...none, paperId: "letter" }, ["law", "letter"]],
  ["a paper that is not here", [economy, law], { ...none, paperId: "other" }, null],
  ["the item asked for", [economy, law], { ...none, itemId: "law" }, ["law", "draft"]],
  ["an item with nothing to read", [secret, law], { ...none, itemId: "secret" }, ["secret"]],
  ["an item that is not here", [economy, law], { ...none, itemId: "x" }, ["economy", "report"]],
  ["where the room is", [economy, current(law)], none, ["law", "draft"]],
  ["where the room is, nothing there", [current(opening), economy], none, ["economy", "report"]],
  ["before the meeting", [opening, economy, law], none, ["economy", "report"]],
  ["nothing to read at all", [opening, current(secret)], none, ["secret"]],
  ["no agenda", [], none, [undefined]],
])("%s", (_name, items, wish, expected) => {
  const selected = selectInRoom(items, wish);
  const seen = selected && [selected.itemId ?? undefined, selected.paper?.id];
  expect(seen && seen.filter((part, index) => index === 0 || part !== undefined)).toEqual(expected);
});

test.each([
  ["paper=a&version=2&page=7", { ...none, paperId: "a", version: 2, page: 7 }],
  ["item=b", { ...none, itemId: "b" }],
  ["paper=a&version=zwei&page=-1", { ...none, paperId: "a" }],
])("the address ?%s asks for", (query, wish) => {
  expect(wishOf(new URLSearchParams(query))).toEqual(wish);
});
