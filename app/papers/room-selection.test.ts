import { expect, test } from "vitest";
import type { PaperLine } from "./paper-line.ts";
import { selectInRoom, type RoomItem } from "./room-selection.ts";

const readable = (itemId: string, id: string): PaperLine => ({
  kind: "readable",
  id,
  itemId,
  number: "1.1",
  title: id,
  pages: 1,
  firstPage: 1,
  published: true,
  restricted: false,
  unread: true,
  lastPage: 1,
  size: 1,
});

const withheld = (itemId: string): PaperLine => ({
  kind: "withheld",
  itemId,
  number: "1.1",
  pages: 1,
  firstPage: 1,
});

const item = (id: string, papers: PaperLine[], isCurrent = false): RoomItem => ({
  id,
  position: 1,
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

const none = { paperId: null, itemId: null };

test.each<[string, RoomItem[], { paperId: string | null; itemId: string | null }, unknown]>([
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
