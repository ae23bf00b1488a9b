import { refuse } from "../platform/refusal.ts";
import type { Priority, Secrecy } from "../tasks/task-marks.ts";
import type { PaperMark } from "./paper-piece.ts";

/*
 * How fast a document is to travel and how far it may go (Decree 30/2020/NĐ-CP, annex I, III). They
 * are part of what the chair approves. Secrecy is none of them: the Law on State Secrets
 * (117/2025/QH15) keeps state secrets out of a system that other networks reach.
 */

export type DocumentMarks = {
  priority: Priority;
  /** "Lưu hành nội bộ": it stays within the Government's network and is not published. */
  isInternal: boolean;
};

export const NO_MARKS: DocumentMarks = { priority: "normal", isInternal: false };

export const hasMarks = (marks: DocumentMarks): boolean => !isMarkedAs(marks, NO_MARKS);

export const isMarkedAs = (one: DocumentMarks, other: DocumentMarks): boolean =>
  one.priority === other.priority && one.isInternal === other.isInternal;

/** Refuses every grade of a state secret: such a document is not drafted here at all. */
export function requireUnsecret(secrecy: Secrecy): void {
  if (secrecy !== "none") refuse("document-secret");
}

const URGENT: Record<Priority, readonly PaperMark[]> = {
  normal: [],
  urgent: ["KHẨN"],
  "very-urgent": ["THƯỢNG KHẨN"],
  "most-urgent": ["HỎA TỐC"],
};

/** As they are framed on the paper, urgency first. */
export function framedMarks({ priority, isInternal }: DocumentMarks): PaperMark[] {
  return [...URGENT[priority], ...(isInternal ? (["LƯU HÀNH NỘI BỘ"] as const) : [])];
}
