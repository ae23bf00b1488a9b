/**
 * Where a task comes from and what marks it. Of clause, item, document and conclusion exactly one is
 * set; a sub-task has its parent's.
 */
export type TaskMarks = {
  clauseId: string | null;
  /** The item of a meeting whose conclusion it carries out. */
  itemId: string | null;
  /** A document from outside, entered by the secretariat. */
  documentId: string | null;
  /** What an inspection campaign concluded. */
  conclusionId: string | null;
  parentId: string | null;
  /** The words of the source it carries out; empty: the whole of the clause. */
  passage: string;
  /** Who follows it in the Government Office, and of which department. */
  monitorId: string | null;
  monitorDepartment: string;
  priority: Priority;
  secrecy: Secrecy;
  /** A code of `task-fields.ts`. */
  field: string | null;
};

/** As documents are marked (Decree 30/2020/NĐ-CP). */
export const PRIORITIES = ["normal", "urgent", "very-urgent", "most-urgent"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The three grades of state secrets (Law 29/2018/QH14), after none. */
export const SECRECIES = ["none", "secret", "top-secret", "most-secret"] as const;
export type Secrecy = (typeof SECRECIES)[number];

/** The higher of two grades: a sub-task is never less secret than its parent. */
export function higherSecrecy(one: Secrecy, other: Secrecy): Secrecy {
  return SECRECIES.indexOf(one) >= SECRECIES.indexOf(other) ? one : other;
}

export const UNMARKED: TaskMarks = {
  clauseId: null,
  itemId: null,
  documentId: null,
  conclusionId: null,
  parentId: null,
  passage: "",
  monitorId: null,
  monitorDepartment: "",
  priority: "normal",
  secrecy: "none",
  field: null,
};
