import { addDays, dayVi, type Day } from "../platform/dates.ts";
import { readDeadline } from "../platform/deadline.ts";
import type { TaskField } from "../tasks/task-fields.ts";
import type { Priority } from "../tasks/task-marks.ts";
import { keyWithin, plainWords } from "./plain-words.ts";

/* How the cells of a register are read, in Vietnamese and in English. */

/** Days as spreadsheets count them, from 1954 to 2099: a date in a cell that is not shown as one. */
const SERIAL = /^[2-7]\d{4}(?:\.\d+)?$/;

/** A day as it is written: dd/mm/yyyy, ISO, in words, or a spreadsheet's own number; null: none. */
export function readDay(text: string): Day | null {
  if (SERIAL.test(text)) return addDays("1899-12-30", Math.floor(Number(text)));
  const read = readDeadline(text.replace(/[T ]\d\d:\d\d(:\d\d(\.\d+)?)?Z?$/, ""));
  return "refused" in read || read.kind !== "day" ? null : read.day;
}

/** A deadline as written; a spreadsheet's own number as the day it is. */
export function writtenDeadline(text: string): string {
  const day = SERIAL.test(text) ? readDay(text) : null;
  return day ? dayVi(day) : text;
}

export type Stands = "assigned" | "in-progress" | "done";

const STANDS: readonly [RegExp, Stands][] = [
  [/^(da )?(hoan thanh|xong|ket thuc)|^(completed?|done|finished|closed)\b/, "done"],
  [/^(dang|chua hoan thanh|chua xong|qua han|trong han|da (tiep )?nhan)\b/, "in-progress"],
  [
    /^(in progress|ongoing|under ?way|not (yet )?(completed?|done)|overdue|in term|received)\b/,
    "in-progress",
  ],
  [/^(moi giao|moi|da giao|chua (thuc hien|trien khai|tiep nhan|nhan|bat dau))\b/, "assigned"],
  [/^(assigned|new|open|not (yet )?started)\b/, "assigned"],
];

/** What the register says of a task; null: in words nobody knows. */
export function readStands(text: string): Stands | null {
  const words = plainWords(text);
  return STANDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const PRIORITY_WORDS: Readonly<Record<Priority, readonly string[]>> = {
  normal: ["thuong", "binh thuong", "khong", "normal"],
  urgent: ["khan", "urgent"],
  "very-urgent": ["thuong khan", "very urgent"],
  "most-urgent": ["hoa toc", "most urgent", "flash"],
};

export const readPriority = (text: string): Priority | null => keyWithin(text, PRIORITY_WORDS);

const FIELD_WORDS: Readonly<Record<TaskField, readonly string[]>> = {
  institutions: ["phap luat", "the che", "xay dung phap luat", "legislation", "law making", "law"],
  economy: ["kinh te tong hop", "kinh te", "dau tu", "general economy", "economy", "investment"],
  finance: ["tai chinh", "ngan sach", "tien te", "ngan hang", "finance", "budget", "banking"],
  "industry-trade": ["cong nghiep", "thuong mai", "nang luong", "industry", "trade", "energy"],
  "agriculture-environment": [
    ...["nong nghiep", "tai nguyen", "moi truong", "dat dai", "agriculture", "environment"],
    "natural resources",
  ],
  "construction-transport": ["xay dung", "giao thong", "van tai", "construction", "transport"],
  "science-digital": [
    ...["khoa hoc", "cong nghe", "chuyen doi so", "thong tin truyen thong", "science"],
    ...["technology", "digital transformation", "digital"],
  ],
  education: ["giao duc", "dao tao", "education", "training"],
  health: ["y te", "dan so", "health", "population"],
  "culture-society": [
    ...["van hoa", "the thao", "du lich", "xa hoi", "culture", "sport", "tourism", "society"],
  ],
  "home-affairs": [
    ...["noi vu", "to chuc bo may", "cai cach hanh chinh", "home affairs"],
    "administrative reform",
  ],
  "defence-security": ["quoc phong", "an ninh", "defence", "security"],
  "foreign-affairs": ["doi ngoai", "ngoai giao", "hoi nhap", "foreign affairs", "integration"],
  inspection: ["thanh tra", "tiep cong dan", "tham nhung", "inspection", "corruption"],
};

export const readField = (text: string): TaskField | null => keyWithin(text, FIELD_WORDS);
