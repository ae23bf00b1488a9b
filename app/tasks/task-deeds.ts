import { may, type Relation } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { mayDecline, type Today } from "./task-course.ts";
import type { Task } from "./task.ts";

/** What can be done with a task, in the order in which the page offers it. */
export const TASK_DEEDS = [
  "receive",
  "decline",
  "report-progress",
  "report-done",
  "ask-extension",
  "decide-extension",
  "confirm",
  "return",
  "reassign",
  "resume",
  "suspend",
  "transfer",
  "replace",
  "withdraw",
] as const;
export type TaskDeed = (typeof TASK_DEEDS)[number];

/** Those that are this person's now: by the table, and by how the task stands. */
export function deedsOf(
  person: Person,
  { task, relations, ...today }: Today & { task: Task; relations: readonly Relation[] },
): TaskDeed[] {
  const thing = { state: task.state, relations };
  return TASK_DEEDS.filter(
    (deed) => may(person, `task.${deed}`, thing) && isOpen(deed, task, today),
  );
}

function isOpen(deed: TaskDeed, task: Task, today: Today): boolean {
  if (deed === "decline") return mayDecline(task, today);
  if (deed === "decide-extension") return task.asked !== null;
  if (deed === "ask-extension") {
    return task.dueAt !== null && today.now <= task.dueAt && task.asked === null;
  }
  return true;
}
