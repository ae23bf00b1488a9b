import type { Knex } from "knex";
import { listMinistries } from "../people/directory.views.server.ts";
import { isSecretariat, type Bilingual, type Person } from "../people/person.ts";
import { NOW_AND_CURRENT } from "./counted-tasks.ts";
import { boardFigures } from "./standing.ts";
import { SOON_DAYS } from "./task-filter.ts";
import { countEach, countTasks } from "./task-counts.views.server.ts";
import { oldestOverdue } from "./task-list.views.server.ts";
import { whereTaskVisible } from "./task-standing.views.server.ts";

/** A deadline this near waits for its ministry. */
const NEAR = SOON_DAYS * 86_400_000;
const UNFINISHED = ["assigned", "received", "in-progress", "rework"];

export type WaitingTask = {
  id: string;
  title: string;
  state: "assigned" | "received" | "in-progress" | "rework" | "reported-done" | "declined";
  lead: Bilingual;
  dueAt: number | null;
  /** When it came to this state's desk: the last step. */
  since: number;
};

/** What this person's ministries owe: to receive, to do again, overdue or due within a week. */
export async function tasksOwed(db: Knex, person: Person, now: number): Promise<WaitingTask[]> {
  if (person.ministryIds.length === 0) return [];
  const rows: TaskRow[] = await waitingRows(db, person)
    .whereIn("tasks.lead_organisation_id", [...person.ministryIds])
    .whereIn("tasks.state", UNFINISHED)
    .where((pressing) => {
      void pressing
        .whereIn("tasks.state", ["assigned", "rework"])
        .orWhere("tasks.due_at", "<", now + NEAR);
    })
    .orderBy("tasks.due_at");
  return rows.map(rowToTask);
}

/** Sent back as another's: for the secretariat to give again, the oldest first. */
export async function tasksToReassign(db: Knex, person: Person): Promise<WaitingTask[]> {
  if (!isSecretariat(person)) return [];
  const rows: TaskRow[] = await waitingRows(db, person).where("tasks.state", "declined");
  return rows.map(rowToTask).sort((a, b) => a.since - b.since);
}

/** A later deadline is asked for: for the leader in charge, the oldest request first. */
export async function extensionsToDecide(db: Knex, person: Person): Promise<WaitingTask[]> {
  if (!person.roles.includes("member")) return [];
  const rows: TaskRow[] = await waitingRows(db, person)
    .where("tasks.leader_id", person.id)
    .whereNotNull("tasks.asked_due_at")
    .whereIn("tasks.state", ["received", "in-progress", "rework", "reported-done"]);
  return rows.map(rowToTask).sort((a, b) => a.since - b.since);
}

/** Reported done: for the secretariat to confirm or to return, the oldest report first. */
export async function tasksToConfirm(db: Knex, person: Person): Promise<WaitingTask[]> {
  if (!isSecretariat(person)) return [];
  const rows: TaskRow[] = await waitingRows(db, person).where("tasks.state", "reported-done");
  return rows.map(rowToTask).sort((a, b) => a.since - b.since);
}

export type TaskFigures = {
  /** Whose; null: of all ministries. */
  office: { code: string; name: Bilingual } | null;
  overdue: number;
  near: number;
  /** The oldest deadline missed. */
  overdueSince: number | null;
};

/** Overdue and due soon, as the board lists them: of one ministry, or of all for the Government itself. */
export async function taskFigures(
  db: Knex,
  eyes: { person: Person; now: number },
  organisationId: string | null,
): Promise<TaskFigures> {
  const office = organisationId === null ? null : await officeOf(db, organisationId);
  const ministry = office?.code ?? null;
  const near = { ministry, state: "due-soon", counting: NOW_AND_CURRENT } as const;
  const asked = { ...eyes, filter: near };
  const [oldest] = await oldestOverdue(db, { ...asked, limit: 1 });
  return {
    office,
    overdue: boardFigures(await countTasks(db, asked)).all.overdue,
    near: await countEach(db, asked),
    overdueSince: oldest?.dueAt ?? null,
  };
}

async function officeOf(db: Knex, id: string): Promise<TaskFigures["office"]> {
  const ministry = (await listMinistries(db)).find((each) => each.id === id);
  return ministry ? { code: ministry.code, name: ministry.name } : null;
}

type TaskRow = {
  id: string;
  title: string;
  state: WaitingTask["state"];
  name_vi: string;
  name_en: string;
  due_at: number | null;
  since: number;
};

function waitingRows(db: Knex, person: Person): Knex.QueryBuilder {
  return whereTaskVisible(db("tasks"), person)
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .select("tasks.id", "tasks.title", "tasks.state", "tasks.due_at", "name_vi", "name_en")
    .select({
      since: db("task_steps").max("at").whereRaw("task_steps.task_id = tasks.id"),
    });
}

function rowToTask({ name_vi, name_en, due_at, ...row }: TaskRow): WaitingTask {
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    lead: { vi: name_vi, en: name_en },
    dueAt: due_at,
    since: Number(row.since),
  };
}
