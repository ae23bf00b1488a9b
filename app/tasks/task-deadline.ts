import { isoWithOffset } from "../platform/dates.ts";
import { requireDeadline, type Reckoning } from "../platform/deadline.ts";
import { Refusal } from "../platform/refusal.ts";

/** The deadline of a task: the words of the document, and the instant they mean; null: none. */
export type TaskDeadline = { text: string; dueAt: number | null };

/** The instant from whose day working days count. */
export type GivenFrom = Reckoning & { from: number };

const NONE = /^không (?:ấn định |có |quy định )?thời hạn$/;
const RECURRING = /^(?:thường xuyên|định kỳ|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm))(?:\s|$)/;

/**
 * Reads what the document says: a date, a month or a quarter, working days after the day of issue
 * (`from`, an instant), "không ấn định thời hạn" or nothing at all. Refuses what cannot be read
 * (`deadline-unreadable`), leaves the calendar, or comes again and again: each turn is a task.
 */
export function readTaskDeadline(text: string, { from, ...reckoning }: GivenFrom): TaskDeadline {
  const written = text.trim();
  const plain = written.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
  if (plain === "" || NONE.test(plain)) return { text: written, dueAt: null };
  if (RECURRING.test(plain))
    throw new Refusal("deadline-recurring", {}, { deadline: "unreadable" });
  const { instant } = requireDeadline(written, { from: isoWithOffset(from), ...reckoning });
  return { text: written, dueAt: instant };
}

/** A new deadline is a day, a month, a quarter or a count of working days; "none" is refused. */
export function requireDeadlineAsked(
  text: string,
  terms: GivenFrom,
): { text: string; dueAt: number } {
  const { text: written, dueAt } = readTaskDeadline(text, terms);
  if (dueAt !== null) return { text: written, dueAt };
  throw new Refusal("deadline-unreadable", { text: written }, { deadline: "required" });
}
