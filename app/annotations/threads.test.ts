import { describe, expect, test } from "vitest";
import type { Annotation } from "./annotation.ts";
import { filterNotes, noFilter, tagsOf } from "./note-filter.ts";
import { markOf, replyTo, resolveOf, type Making } from "./note-draft.ts";
import type { ShownNote, Standing } from "./note-store.ts";
import { boxOf, notesOn, pageOf, placeOf, threadsOf } from "./threads.ts";

const author = (personId: string) => ({ personId, name: { vi: personId, en: personId } });
const shown = (record: Annotation, by = "me", standing: Standing = { is: "here" }): ShownNote => ({
  record,
  author: author(by),
  mine: by === "me",
  standing,
  refused: null,
});
const making = (id: string, more: Partial<Making> = {}): Making => ({
  id,
  version: 1,
  audience: "me",
  now: 1000,
  ...more,
});
const words = { color: 0, body: "", tags: [] };
const quads = [10, 700, 60, 700, 10, 690, 60, 690];
const selection = { exact: "Điều 1", prefix: "", suffix: "" };
const onPage = (page: number, id: string, more: Partial<Making> = {}) =>
  markOf({ kind: "highlight", page, quads, selection }, making(id, more), words);
const pageNote = (page: number, id: string) =>
  markOf({ kind: "page-note", page }, making(id), { ...words, tags: ["hỏi"] });

describe("threadsOf", () => {
  test("whole paper first, then by page, a page's own note before its places", () => {
    const notes = [
      onPage(3, "c"),
      pageNote(3, "b"),
      onPage(1, "a"),
      markOf({ kind: "paper-note" }, making("paper"), words),
    ].map((record) => shown(record));
    expect(threadsOf(notes).map(({ note }) => note.record.id)).toEqual(["paper", "a", "b", "c"]);
  });

  test("replies stand in the order of time; the last word decides whether it is settled", () => {
    const mark = onPage(1, "a", { audience: "cabinet" });
    const at = (id: string, now: number) => making(id, { now });
    const notes = [
      shown(mark),
      shown(replyTo(mark, at("r2", 30), "sau"), "other"),
      shown(replyTo(mark, at("r1", 20), "trước"), "other"),
      shown(resolveOf(mark, at("s1", 40), true), "other"),
    ];
    const [thread] = threadsOf(notes);
    expect(thread?.layer).toBe("room");
    expect(thread?.replies.map(({ record }) => record.body)).toEqual(["trước", "sau"]);
    expect(thread?.resolved?.by.personId).toBe("other");
    const reopened = [...notes, shown(resolveOf(mark, at("s2", 50), false))];
    expect(threadsOf(reopened)[0]?.resolved).toBeNull();
  });
});

describe("where a note stands", () => {
  const [here] = threadsOf([shown(onPage(2, "a"))]);
  const moved = [10, 500, 60, 500, 10, 490, 60, 490];
  const [carried] = threadsOf([
    shown(onPage(2, "a"), "me", { is: "carried", page: 5, quads: moved }),
  ]);
  const [orphan] = threadsOf([shown(onPage(2, "a"), "me", { is: "orphan" })]);

  test("as made, as carried, nowhere", () => {
    expect(here && [pageOf(here.note), boxOf(here.note)]).toEqual([2, [10, 690, 60, 700]]);
    expect(carried && [pageOf(carried.note), placeOf(carried.note).quads]).toEqual([5, moved]);
    expect(orphan && pageOf(orphan.note)).toBeNull();
  });
});

test("a filter lets through what fits all of it", () => {
  const mine = shown(pageNote(1, "a"));
  const theirs = shown(onPage(2, "b", { audience: "group:x" }), "other");
  const settled = shown(resolveOf(theirs.record, making("s"), true), "other");
  const threads = threadsOf([mine, theirs, settled]);
  const ids = (filter: Partial<typeof noFilter>) =>
    filterNotes(threads, { ...noFilter, ...filter }).map(({ note }) => note.record.id);
  expect(ids({})).toEqual(["a", "b"]);
  expect(ids({ layer: "team" })).toEqual(["b"]);
  expect(ids({ layer: "room" })).toEqual([]);
  expect(ids({ authorId: "me" })).toEqual(["a"]);
  expect(ids({ page: 2 })).toEqual(["b"]);
  expect(ids({ state: "open" })).toEqual(["a"]);
  expect(ids({ state: "resolved" })).toEqual(["b"]);
  expect(ids({ tag: "hỏi", layer: "team" })).toEqual([]);
  expect(tagsOf(threads)).toEqual(["hỏi"]);
});

test("a rectangle drawn from below right is kept with its corners in order", () => {
  const mark = markOf({ kind: "rect", page: 1, rect: [50.126, 10, 20, 90] }, making("a"), words);
  expect(mark.kind === "rect" && mark.rect).toEqual([20, 10, 50.13, 90]);
});

describe("notes on a version", () => {
  const old = shown(onPage(1, "old"));
  const fresh = shown(onPage(1, "new", { version: 2 }));
  const standings = { old: { is: "orphan" }, new: { is: "orphan" } } as const;

  test("the newest shows all, the earlier ones where they now stand", () => {
    const notes = notesOn([old, fresh], { version: 2, isNewest: true }, standings);
    expect(notes.map(({ standing }) => standing.is)).toEqual(["orphan", "here"]);
  });

  test("a replaced one shows what was written on it, where it was written", () => {
    expect(notesOn([old, fresh], { version: 1, isNewest: false }, standings)).toEqual([old]);
  });
});
