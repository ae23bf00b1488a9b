import type { TaskState } from "./task.ts";

/** What happened to a task; the steps of one task are never changed or removed. */
export const TASK_STEPS = [
  "assigned",
  "imported",
  "declined",
  "reassigned",
  "received",
  "progress",
  "reported-done",
  "returned",
  "confirmed",
  "suspended",
  "resumed",
  "withdrawn",
  "replaced",
  "transferred",
  "extension-asked",
  "extension-granted",
  "extension-refused",
] as const;
export type TaskStepKind = (typeof TASK_STEPS)[number];

/** What is said with a step; each kind of step says its own. */
export type Said = {
  text: string;
  obstacles: string;
  proposal: string;
  /** How far, 0 to 100. */
  percent: number | null;
  /** Number and notation of the document that was made: "412/TTr-BTP". */
  product: string;
  /** The ministry proposed, or the one it was given to. */
  organisationId: string | null;
  /** A new deadline as written: asked for, or granted. */
  deadlineText: string | null;
};

/** What the ministries report. */
export type Report = Pick<Said, "text"> &
  Partial<Pick<Said, "obstacles" | "proposal" | "percent" | "product">>;

export const SAID_NOTHING: Said = {
  text: "",
  obstacles: "",
  proposal: "",
  percent: null,
  product: "",
  organisationId: null,
  deadlineText: null,
};

/** How the task stood after it. */
export type StoodAfter = {
  state: TaskState;
  dueAt: number | null;
  reportedAt: number | null;
  leadId: string;
};

export type TaskStep = Said & {
  id: string;
  seq: number;
  step: TaskStepKind;
  file: { sha256: string; name: string } | null;
  personId: string;
  at: number;
  after: StoodAfter;
};

/** Evidence with a report: any kind of file up to this size. */
export const MAX_EVIDENCE_MEGABYTES = 20;
