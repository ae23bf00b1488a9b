/* The words a note takes with it on paper. State papers know no other language. */
import { isOnText } from "./threads.ts";
import type { PlacedMark } from "./placed-marks.ts";

/** What was written, what it stood on where that is not to be seen any more, and its tags. */
export function wordsOf({ record, doubt }: PlacedMark): string {
  const lost = {
    orphan: `[Vị trí ở bản ${record.version} không còn trong bản này]`,
    check: `[Chuyển từ bản ${record.version}, tác giả chưa xác nhận vị trí]`,
  };
  const quote = doubt === "orphan" && isOnText(record) ? `“${record.selection.exact}”` : "";
  const tags = record.tags.map((tag) => `#${tag}`).join(" ");
  return [doubt ? lost[doubt] : "", quote, record.body, tags]
    .filter((part) => part !== "")
    .join("\n");
}
