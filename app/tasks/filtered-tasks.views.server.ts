import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { addDays, instantAt } from "../platform/dates.ts";
import { whereWords } from "../platform/word-index.server.ts";
import { asOf } from "./counted-tasks.ts";
import { ORIGINS, type TaskFilter } from "./task-filter.ts";
import { whereOrigin, whereSelected } from "./task-selection.views.server.ts";
import { whereTaskVisible } from "./task-standing.views.server.ts";
import { tasksAt } from "./tasks-at.views.server.ts";

export type Asked = { person: Person; now: number; filter: TaskFilter };

/** What a filter leaves of the tasks this person may see. */
export function filteredTasks(db: Knex, asked: Asked): Knex.QueryBuilder {
  const query = visibleTasks(db, asked);
  whereSelected(query, asked.filter.state, asOf(asked.filter.counting, asked.now));
  return query;
}

/** The same in whatever state. */
export function visibleTasks(db: Knex, asked: Asked): Knex.QueryBuilder {
  return whereTaskVisible(tasksOfEveryState(db, asked), asked.person);
}

/** The same of all tasks, or of the secret ones: for whoever narrows it to what may be seen. */
export function tasksOfEveryState(
  db: Knex,
  { person, now, filter }: Asked,
  only: "secret" | null = null,
): Knex.QueryBuilder {
  const { counting, from, to, query: typed = "" } = filter;
  const query = tasksAt(db, { ...counting, only }, now);
  whereNamed(db, query, { person, filter });
  if (from) void query.where("tasks.due_at", ">=", instantAt(from, "00:00:00"));
  if (to) void query.where("tasks.due_at", "<", instantAt(addDays(to, 1), "00:00:00"));
  whereWords(query, { name: "task", key: "task_id", of: "tasks.id" }, typed);
  return query;
}

function whereNamed(
  db: Knex,
  query: Knex.QueryBuilder,
  { person, filter }: Pick<Asked, "person" | "filter">,
): void {
  const { ministry, coordinator, priority } = filter;
  const organisation = (code: string) => db("organisations").where({ code }).select("id");
  if (ministry) void query.where("tasks.lead_organisation_id", organisation(ministry));
  if (coordinator) {
    const of = organisation(coordinator);
    const coordinated = db("task_coordinators").where("organisation_id", of).select("task_id");
    void query.whereIn("tasks.id", coordinated);
  }
  for (const by of ORIGINS) {
    const key = filter[by];
    if (key) whereOrigin(db, query, { by, key, reader: person });
  }
  if (priority) void query.where("tasks.priority", priority);
}
