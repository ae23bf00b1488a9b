import { longestWithin } from "./plain-words.ts";
import { TITLE_ROWS, type Columns, type ImportField } from "./task-import.ts";

/** How registers call their columns, in Vietnamese and in English; read without marks. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  notation: [
    ...["so ky hieu", "so va ky hieu", "so ky hieu van ban", "so van ban", "so hieu", "ky hieu"],
    ...["van ban giao", "van ban giao nhiem vu", "van ban nguon", "can cu", "van ban"],
    ...["document number", "number and notation", "notation", "source document", "reference"],
  ],
  issuedOn: [
    ...["ngay ban hanh", "ngay van ban", "ngay ban hanh van ban", "ngay thang van ban"],
    ...["ngay thang", "ngay giao", "date of document", "document date", "issue date"],
    ...["date of issue", "issued on", "date issued", "issued"],
  ],
  text: [
    ...["noi dung nhiem vu", "nhiem vu", "nhiem vu duoc giao", "noi dung", "noi dung chi dao"],
    ...["ten nhiem vu", "task text", "task", "text of the task", "content", "assignment"],
  ],
  deliverable: ["san pham", "san pham dau ra", "ket qua dau ra", "product", "deliverable"],
  lead: [
    ...["co quan chu tri", "don vi chu tri", "bo chu tri", "chu tri", "co quan thuc hien"],
    ...["lead ministry", "lead agency", "lead", "led by"],
  ],
  coordinators: [
    ...["co quan phoi hop", "don vi phoi hop", "phoi hop", "cac co quan phoi hop"],
    ...["coordinating agencies", "coordinating ministries", "coordinators", "coordinating"],
  ],
  leader: [
    ...["lanh dao chinh phu", "lanh dao phu trach", "lanh dao chi dao", "lanh dao"],
    ...["nguoi chi dao", "leader in charge", "leader", "in charge"],
  ],
  deadline: [
    ...["thoi han hoan thanh", "thoi han", "han hoan thanh", "han xu ly", "han", "thoi gian"],
    ...["thoi gian hoan thanh", "deadline", "due date", "due"],
  ],
  state: [
    ...["tinh trang", "trang thai", "tinh hinh thuc hien", "tinh trang thuc hien", "tien do"],
    ...["status", "state", "progress"],
  ],
  doneOn: [
    ...["ngay hoan thanh", "ngay hoan thanh thuc te", "hoan thanh ngay", "thoi diem hoan thanh"],
    ...["done on", "completed on", "completion date", "date of completion", "date completed"],
  ],
  field: ["linh vuc", "nganh linh vuc", "field", "sector"],
  priority: ["do khan", "muc do khan", "uu tien", "muc do uu tien", "priority", "urgency"],
  note: ["ghi chu", "note", "notes", "remarks"],
};

/** Which column is which field, as far as the headings say; each column and each field once. */
export function recogniseColumns(heads: readonly string[]): Columns {
  const matches = heads.flatMap((head, column) => {
    const found = longestWithin(head, HEADINGS);
    return found ? [{ field: found.key, column, length: found.length }] : [];
  });
  const columns: Columns = {};
  for (const { field, column } of matches.sort((a, b) => b.length - a.length)) {
    columns[field] ??= column;
  }
  return columns;
}

/** The row with the most headings among the first; titles of the register may stand above it. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, TITLE_ROWS).map((row) => Object.keys(recogniseColumns(row)).length);
  const most = Math.max(...counts);
  if (most > 1) return counts.indexOf(most);
  return rows.findIndex((row) => row.some((cell) => cell !== ""));
}
