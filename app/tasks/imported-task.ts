import type { Head } from "../bodies/head.ts";
import { instantAt, type Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { SourceDocument } from "./source-document.ts";
import { UNMARKED, type Priority } from "./task-marks.ts";
import { requireParties, type Task } from "./task.ts";

/** A row of a register that was kept elsewhere, read and ready to become a task. */
export type RegisterRow = {
  /** As the file counts it. */
  row: number;
  document: SourceDocument;
  title: string;
  /** Word for word, where the title shortens it. */
  passage: string;
  deliverable: string;
  note: string;
  leadId: string;
  coordinatorIds: readonly string[];
  leaderId: string;
  deadlineText: string;
  dueAt: number | null;
  field: string | null;
  priority: Priority;
  stands: "assigned" | "in-progress" | "done";
  /** The day on which it was done; exactly where it is. */
  doneOn: Day | null;
};

/** A task that is in the register, by its document and its words. */
export type RegisteredTask = {
  id: string;
  code: string;
  notation: string;
  issuedOn: Day;
  text: string;
  leadId: string;
};

type Entered = {
  id: string;
  documentId: string;
  year: number;
  number: number;
  head: Head | null;
  /** When and by whom it is imported. */
  at: number;
  by: string;
  dueTime: string;
};

/** When a task of a register was given: on the day of its document. */
export function givenOn({ document }: RegisterRow, at: number): number {
  return Math.min(instantAt(document.issuedOn, "12:00:00"), at);
}

/**
 * The task as the register says it stands; only an import writes what was done before. It was given
 * on the day of its document. A register knows no hour: what was done on the day of the deadline was
 * done in time. Refuses a day to come, and a lead that coordinates.
 */
export function asImported(row: RegisterRow, entered: Entered): Task {
  const { at, by, dueTime, documentId, ...named } = entered;
  const { leadId, dueAt, stands, doneOn } = row;
  const assignedAt = givenOn(row, at);
  const facts = {
    ...UNMARKED,
    ...named,
    documentId,
    ...{ title: row.title, passage: row.passage, deliverable: row.deliverable },
    ...{ leadId, coordinatorIds: requireParties(leadId, row.coordinatorIds) },
    ...{ leaderId: row.leaderId, field: row.field, priority: row.priority },
    ...{ deadlineText: row.deadlineText, firstDueAt: dueAt, dueAt, asked: null },
    ...{ assignedAt, givenAt: assignedAt, assignedBy: by, successorId: null },
  };
  if (stands !== "done") return { ...facts, state: stands, reportedAt: null };
  if (doneOn === null || instantAt(doneOn, "00:00") > at) return refuse("invalid-input");
  return { ...facts, state: "confirmed", reportedAt: instantAt(doneOn, dueTime) };
}
