import { expect, test } from "vitest";
import { noteId, someNotes } from "../testing/notes.ts";
import type { Audience } from "./annotation.ts";
import { notesOfLayers } from "./export-form.ts";

const notes = someNotes().map((note, index) => {
  const audience: Audience = index === 1 ? "group:science" : index === 2 ? "cabinet" : "me";
  return { ...note, record: { ...note.record, audience } };
});
const idsOf = (...layers: Parameters<typeof notesOfLayers>[1][number][]) =>
  notesOfLayers(notes, layers).map(({ record }) => record.id);

test("only the layers asked for; a reply goes with what it answers", () => {
  expect(idsOf("team")).toEqual([noteId(2)]);
  expect(idsOf("room", "team")).toEqual([noteId(2), noteId(3)]);
  expect(idsOf("mine")).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11].map(noteId));
  expect(idsOf()).toEqual([]);
});
