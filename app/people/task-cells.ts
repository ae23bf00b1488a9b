import { network, secretariat } from "./circles.ts";

/*
 * The cells of the table of `permission.ts` for tasks. The lead ministry does the work and never
 * confirms its own; those who coordinate contribute; deadlines are the leader's in charge.
 */

const underWay = ["received", "in-progress", "rework"] as const;
const atWork = ["assigned", ...underWay] as const;
const unanswered = [...atWork, "declined", "suspended"] as const;

export const taskCells = {
  read: network("any"),
  // Beside `read`: a task that is a state secret is known to those who take part in it alone.
  "read-secret": { "task-party": "any" },
  assign: secretariat(["assigned"]),
  receive: { "lead-ministry": ["assigned"] },
  decline: { "lead-ministry": ["assigned"] },
  reassign: secretariat(["declined"]),
  "report-progress": { "lead-ministry": underWay, coordinator: underWay },
  "report-done": { "lead-ministry": underWay },
  "ask-extension": { "lead-ministry": underWay },
  "decide-extension": { "task-leader": [...underWay, "reported-done"] },
  confirm: secretariat(["reported-done"]),
  return: secretariat(["reported-done"]),
  suspend: secretariat(atWork),
  resume: secretariat(["suspended"]),
  withdraw: secretariat(unanswered),
  replace: secretariat(unanswered),
  transfer: secretariat(atWork),
} as const;
