import type { Knex } from "knex";
import { postsOf, type Post } from "../people/holders.views.server.ts";
import { reminderOf } from "../tasks/reminder-ladder.ts";
import { taskCode } from "../tasks/task.ts";
import { HEARS, REMINDER_OF, type Reached } from "./reminder.ts";

/** Whom the round held at this instant concerns, with what it reached for each, due first in front. */
export async function reachedFor(db: Knex, at: number): Promise<Map<string, Reached[]>> {
  const rows = await reachedRows(db, at);
  const shared = await coordinatorsOf(db, at);
  const roles = Object.values(HEARS).flatMap((each) => [
    ...[...each.lead, ...each.coordinating, ...each.everywhere],
  ]);
  const posts = await postsOf(db, { roles: [...new Set(roles)], at });
  const told = new Map<string, Reached[]>();
  for (const row of rows) {
    const reached = rowToReached(row);
    const coordinating = shared.flatMap((one) =>
      one.task_id === row.task_id ? one.organisation_id : [],
    );
    const hears = { reached, leadId: row.lead_organisation_id, coordinating };
    for (const personId of new Set(posts.filter((post) => isTold(post, hears)).map(personOf))) {
      told.set(personId, [...(told.get(personId) ?? []), reached]);
    }
  }
  return told;
}

const personOf = ({ personId }: Post): string => personId;

type Concerned = { reached: Reached; leadId: string; coordinating: readonly string[] };

function isTold({ role, organisationId }: Post, { reached, leadId, coordinating }: Concerned) {
  const hears = HEARS[reached.kind];
  if (hears.everywhere.includes(role)) return !reached.isSecret;
  if (hears.lead.includes(role) && organisationId === leadId) return true;
  return hears.coordinating.includes(role) && coordinating.includes(organisationId);
}

function reachedRows(db: Knex, at: number): Promise<ReachedRow[]> {
  return db("task_reminders as told")
    .join("tasks", "tasks.id", "told.task_id")
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .where("told.at", at)
    .orderBy("told.due_at")
    .orderBy("tasks.number")
    .select("told.task_id", "told.due_at", "told.rung", "tasks.year", "tasks.number")
    .select("tasks.lead_organisation_id", "tasks.secrecy", "name_vi", "name_en");
}

function coordinatorsOf(db: Knex, at: number): Promise<SharedRow[]> {
  return db("task_coordinators")
    .whereIn("task_id", db("task_reminders").where({ at }).select("task_id"))
    .select("task_id", "organisation_id");
}

type SharedRow = { task_id: string; organisation_id: string };

type ReachedRow = {
  task_id: string;
  due_at: number;
  rung: number;
  year: number;
  number: number;
  lead_organisation_id: string;
  secrecy: string;
  name_vi: string;
  name_en: string;
};

function rowToReached(row: ReachedRow): Reached {
  return {
    ...{ taskId: row.task_id, dueAt: row.due_at, rung: row.rung },
    kind: REMINDER_OF[reminderOf(row.rung)],
    code: taskCode(row),
    lead: { vi: row.name_vi, en: row.name_en },
    isSecret: row.secrecy !== "none",
  };
}
