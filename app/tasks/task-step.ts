/** What happened to a task; the steps of one task are never changed or removed. */
export const TASK_STEPS = [
  "assigned",
  "received",
  "progress",
  "reported-done",
  "returned",
  "confirmed",
  "withdrawn",
] as const;
export type TaskStepKind = (typeof TASK_STEPS)[number];

export type TaskStep = {
  id: string;
  seq: number;
  step: TaskStepKind;
  text: string;
  obstacles: string;
  file: { sha256: string; name: string } | null;
  personId: string;
  at: number;
};

/** Evidence with a report: any kind of file up to this size. */
export const MAX_EVIDENCE_MEGABYTES = 20;
