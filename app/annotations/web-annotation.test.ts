import { expect, test } from "vitest";
import { noteId, someNotes } from "../testing/notes.ts";
import { webAnnotations } from "./web-annotation.ts";

const paper = {
  paperId: "p",
  title: "Tờ trình",
  origin: "https://ecabinet.example",
  version: 2,
  outAt: { 1: Date.UTC(2026, 10, 18), 2: Date.UTC(2026, 10, 20) },
};

test("a highlight names its words, its page, its version, its author and when", () => {
  const { first, total } = webAnnotations(paper, someNotes());
  expect(total).toBe(11);
  expect(first.items[0]).toEqual({
    id: `urn:uuid:${noteId(1)}`,
    type: "Annotation",
    motivation: "commenting",
    creator: { type: "Person", name: "Bộ trưởng Bộ Khoa học và Công nghệ" },
    created: "2026-11-20T02:30:00.000Z",
    modified: "2026-11-20T02:31:00.000Z",
    body: [
      { type: "TextualBody", value: "Đề nghị làm rõ", purpose: "commenting", format: "text/plain" },
    ],
    target: {
      type: "SpecificResource",
      source: "https://ecabinet.example/papers/p/file?version=1",
      state: { type: "TimeState", sourceDate: "2026-11-18T00:00:00.000Z" },
      selector: [
        {
          type: "FragmentSelector",
          conformsTo: "http://tools.ietf.org/rfc/rfc3778",
          value: "page=1",
        },
        { type: "TextQuoteSelector", exact: "Page 1", prefix: "", suffix: "" },
      ],
    },
  });
});

test("a reply targets the note it answers; a note on the paper has no page", () => {
  const items = webAnnotations(paper, someNotes()).first.items;
  expect(items[9]).toMatchObject({ motivation: "replying", target: `urn:uuid:${noteId(1)}` });
  expect(items[8]?.target).not.toHaveProperty("selector");
});

test("a carried note points into the version it was carried to, an orphan stays in its own", () => {
  const [note] = someNotes();
  if (!note) throw new Error("no note");
  const carried = { ...note, standing: { is: "carried" as const, page: 7 } };
  const orphan = { ...note, standing: { is: "orphan" as const } };
  const [one, two] = webAnnotations(paper, [carried, orphan]).first.items;
  expect(one?.target).toMatchObject({
    source: expect.stringContaining("version=2"),
    selector: [{ value: "page=7" }, { exact: "Page 1" }],
  });
  expect(two?.target).toMatchObject({
    source: expect.stringContaining("version=1"),
    selector: [{ value: "page=1" }, { exact: "Page 1" }],
  });
});
