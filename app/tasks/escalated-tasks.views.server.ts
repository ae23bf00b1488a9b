import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { NOW_AND_CURRENT } from "./counted-tasks.ts";
import { taskList, type TaskLine } from "./task-list.views.server.ts";

type AtMeeting = {
  person: Person;
  now: number;
  meeting: { id: string; bodyId: string; state: string; startsAt: number };
};

/** What goes to the next meeting of a body of overdue tasks, as far as this person sees them. */
export async function escalatedTasks(
  db: Knex,
  { person, now, meeting }: AtMeeting,
): Promise<TaskLine[]> {
  if (!(await isNext(db, meeting, now))) return [];
  const filter = { ministry: null, state: "escalated", counting: NOW_AND_CURRENT } as const;
  return taskList(db, { person, now, filter });
}

const OVER = ["closed", "archived", "cancelled", "postponed"];
const RUNNING = ["open", "suspended"];
/** A meeting long past that was never opened is nobody's next one. */
const LATE = 24 * 3_600_000;

/** In session, or the first one ahead while none is. */
async function isNext(db: Knex, meeting: AtMeeting["meeting"], now: number): Promise<boolean> {
  if (OVER.includes(meeting.state)) return false;
  if (RUNNING.includes(meeting.state)) return true;
  const sooner = await db("meetings")
    .where({ body_id: meeting.bodyId })
    .whereNot({ id: meeting.id })
    .whereNotIn("state", OVER)
    .where((either) => {
      void either.whereIn("state", RUNNING);
      void either.orWhereBetween("starts_at", [now - LATE, meeting.startsAt - 1]);
    })
    .first("id");
  return sooner === undefined;
}
