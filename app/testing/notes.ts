import type { Annotation } from "../annotations/annotation.ts";
import { encodeInk } from "../annotations/ink.ts";
import type { ShownNote, Standing } from "../annotations/note-store.ts";

const AT = Date.parse("2026-11-20T09:30:00+07:00");

const science = {
  personId: "018f0000-0000-7000-8000-00000000000a",
  name: { vi: "Bộ trưởng Bộ Khoa học và Công nghệ", en: "Minister of Science and Technology" },
};
const justice = {
  personId: "018f0000-0000-7000-8000-00000000000b",
  name: { vi: "Bộ trưởng Bộ Tư pháp", en: "Minister of Justice" },
};

export const noteId = (number: number): string =>
  `018f0000-0000-7000-8000-${String(number).padStart(12, "0")}`;

const base = (number: number) => ({
  id: noteId(number),
  v: 1 as const,
  version: 1,
  audience: "me" as const,
  createdAt: AT,
  updatedAt: AT + 60_000,
});

const marked = (number: number, page: number) => ({
  ...base(number),
  page,
  color: number % 5,
  tags: [],
  body: "",
});

const selection = { exact: "Page 1", prefix: "", suffix: "" };
const line = (top: number) => [72, top, 200, top, 72, top - 16, 200, top - 16];

const wave = Array.from({ length: 60 }, (_, step) => ({
  x: 100 + step * 4,
  y: 400 + 30 * Math.sin(step / 5),
  pressure: 0.3 + 0.4 * Math.sin(step / 9) ** 2,
}));

/** One note of every kind on a paper of two A4 pages, by two ministers; the last two answer the first. */
export function someNotes(): ShownNote[] {
  const records: Annotation[] = [
    { kind: "highlight", ...marked(1, 1), quads: line(734), selection, body: "Đề nghị làm rõ" },
    { kind: "underline", ...marked(2, 1), quads: line(700), nextQuads: line(734), selection },
    { kind: "strike", ...marked(3, 1), quads: line(660), selection, tags: ["kinh phí"] },
    {
      kind: "ink",
      ...marked(4, 1),
      rect: [98, 368, 340, 432],
      ink: Uint8Array.from(encodeInk(wave)),
      width: 4,
    },
    { kind: "rect", ...marked(5, 1), rect: [72, 520, 240, 600] },
    {
      kind: "text",
      ...marked(6, 2),
      rect: [72, 480, 272, 560],
      size: 14,
      body: "Bổ sung khoản 3 Điều 5: cơ quan đầu mối chịu trách nhiệm",
    },
    { kind: "pin", ...marked(7, 2), rect: [400, 600, 420, 620], body: "Số liệu quý nào?" },
    { kind: "page-note", ...marked(8, 2), body: "Cả trang cần rà lại" },
    {
      kind: "paper-note",
      ...base(9),
      color: 0,
      tags: [],
      body: "Chưa kèm ý kiến Bộ Tư pháp",
    },
    { kind: "reply", ...base(10), parent: noteId(1), body: "Bộ Tư pháp sẽ bổ sung" },
    { kind: "resolve", ...base(11), parent: noteId(1), resolved: true },
  ];
  return records.map((record, index) => shown(record, index < 9 ? science : justice));
}

function shown(record: Annotation, author: ShownNote["author"]): ShownNote {
  const standing: Standing = { is: "here" };
  return { record, author, mine: author === science, standing, refused: null };
}
