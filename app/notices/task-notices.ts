import { REMINDER_KINDS } from "./reminder.ts";

/** The kinds of notices about tasks; a day's reminders of several come as one, an import's tasks too. */
export const TASK_NOTICE_KINDS = [
  "task-assigned",
  "task-reported-done",
  "task-returned",
  "task-confirmed",
  "task-withdrawn",
  ...REMINDER_KINDS,
  "task-reminders",
  "task-declined",
  "task-reassigned",
  "task-suspended",
  "task-resumed",
  "task-replaced",
  "task-transferred",
  "extension-asked",
  "extension-granted",
  "extension-refused",
  "tasks-imported",
] as const;

/** Who hears of what happens to a task; the rows of the table of `notice.ts` that are about tasks. */
export const TASK_NOTICES = [
  { event: "task.assigned", kind: "task-assigned", audiences: ["lead-ministry", "coordinators"] },
  { event: "task.reported-done", kind: "task-reported-done", audiences: ["secretariat"] },
  { event: "task.returned", kind: "task-returned", audiences: ["lead-ministry"] },
  { event: "task.confirmed", kind: "task-confirmed", audiences: ["lead-ministry", "coordinators"] },
  { event: "task.withdrawn", kind: "task-withdrawn", audiences: ["lead-ministry", "coordinators"] },
  { event: "task.declined", kind: "task-declined", audiences: ["secretariat"] },
  {
    event: "task.reassigned",
    kind: "task-reassigned",
    audiences: ["lead-ministry", "coordinators"],
  },
  { event: "task.suspended", kind: "task-suspended", audiences: ["lead-ministry", "coordinators"] },
  { event: "task.resumed", kind: "task-resumed", audiences: ["lead-ministry", "coordinators"] },
  { event: "task.replaced", kind: "task-replaced", audiences: ["lead-ministry", "coordinators"] },
  {
    event: "task.transferred",
    kind: "task-transferred",
    audiences: ["lead-ministry", "coordinators"],
  },
  {
    event: "task.extension-asked",
    kind: "extension-asked",
    audiences: ["task-leader", "secretariat"],
  },
  {
    event: "task.extension-granted",
    kind: "extension-granted",
    audiences: ["lead-ministry", "coordinators", "secretariat"],
  },
  {
    event: "task.extension-refused",
    kind: "extension-refused",
    audiences: ["lead-ministry", "secretariat"],
  },
  {
    event: "task-import.committed",
    kind: "tasks-imported",
    audiences: ["imported-ministries"],
  },
] as const;
