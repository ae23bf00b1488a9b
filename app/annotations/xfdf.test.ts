import { expect, test } from "vitest";
import { noteId, someNotes } from "../testing/notes.ts";
import { writeXfdf } from "./xfdf.paper.ts";

const asked = { notes: someNotes(), pages: 2, fileName: "to-trinh.pdf" };

test("each kind with page, place, author and words; replies name what they answer", () => {
  const text = writeXfdf(asked);
  expect(text).toContain('<xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve">');
  expect(text).toMatch(
    new RegExp(
      `<highlight page="0" rect="72,718,200,734" flags="print" name="${noteId(1)}" title="Bộ trưởng Bộ Khoa học và Công nghệ"[^>]*coords="72,734,200,734,72,718,200,718"[^>]*color="#73c773"><contents>Đề nghị làm rõ</contents></highlight>`,
    ),
  );
  expect(text).toMatch(new RegExp(`<text [^>]*inreplyto="${noteId(1)}"[^>]*replyType="reply"`));
  expect(text).toMatch(/<ink [^>]*><inklist><gesture>100,400;104,/);
  for (const kind of ["underline", "strikeout", "square", "freetext"]) {
    expect(text).toContain(`<${kind} page="`);
  }
  expect(text).toContain('<f href="to-trinh.pdf"/>');
});

test("whatever was typed, it stays well-formed", () => {
  const [note] = someNotes();
  if (!note || note.record.kind !== "highlight") throw new Error("no note");
  const body = 'a < b & "c" ]]> \u0000\u0008\u001b <script>';
  const notes = [{ ...note, record: { ...note.record, body } }];
  const text = writeXfdf({ ...asked, notes });
  expect(text).toContain('<contents>a &lt; b &amp; "c" ]]&gt;  &lt;script&gt;</contents>');
});
