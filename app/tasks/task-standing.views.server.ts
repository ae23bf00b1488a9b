import type { Knex } from "knex";
import { headsBody } from "../bodies/body.views.server.ts";
import { relationsInMeeting, relationsToItem } from "../meetings/standing.views.server.ts";
import { may, type Action, type Relation } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requireEver } from "../people/require-ever.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import type { Task } from "./task.ts";
import { takesPart, whereNotSecretTo } from "./taking-part.views.server.ts";
import { findTask } from "./task.store.server.ts";

type Wanted = { person: Person; id: string; action: Action; at: number; forUpdate?: boolean };

/** The task, if doing this to it can be this person's; a hidden one is as good as missing. */
export async function requireTask(
  db: Knex,
  { person, id, action, at, forUpdate = false }: Wanted,
): Promise<{ task: Task; relations: Relation[] }> {
  const task = (await findTask(db, id, { forUpdate })) ?? refuse("not-found");
  const relations = await relationsToTask(db, { person, task, at });
  const isSecret = task.secrecy !== "none";
  if (isSecret && !may(person, "task.read-secret", { state: task.state, relations })) {
    refuse("not-found");
  }
  requireEver(person, { action, see: "task.read", state: task.state, relations });
  return { task, relations };
}

/** How a person stands to a task: of its ministries, and to the item it comes from. */
async function relationsToTask(
  db: Knex,
  { person, task, at }: { person: Person; task: Task; at: number },
): Promise<Relation[]> {
  const relations = [...(await relationsToMatter(db, person, task))];
  if (task.leaderId === person.id || (await headsBody(db, person.id, dayOf(at)))) {
    relations.push("task-leader");
  }
  if (person.ministryIds.includes(task.leadId)) relations.push("lead-ministry");
  if (task.coordinatorIds.some((id) => person.ministryIds.includes(id))) {
    relations.push("coordinator");
  }
  if (takesPart(person, task)) relations.push("task-party");
  return relations;
}

/** To the item it comes from; to the meeting, where its document comes from that as a whole. */
async function relationsToMatter(db: Knex, person: Person, task: Task): Promise<Relation[]> {
  const { clauseId } = task;
  const origin: { item_id: string | null; meeting_id: string } | undefined =
    clauseId === null
      ? undefined
      : await db("clauses")
          .join("resolutions", "resolutions.id", "clauses.resolution_id")
          .where("clauses.id", clauseId)
          .first("item_id", "meeting_id");
  const itemId = origin ? origin.item_id : task.itemId;
  if (itemId !== null) return (await relationsToItem(db, person, itemId))?.relations ?? [];
  return origin ? relationsInMeeting(db, person, origin.meeting_id) : [];
}

/**
 * Leaves of a query on `tasks` what this person may see: the same cells as `task.read`, and of secret
 * tasks as `task.read-secret`.
 */
export function whereTaskVisible<Query extends Knex.QueryBuilder>(
  query: Query,
  person: Person,
): Query {
  whereNotSecretTo(query, person);
  if (seesEveryTask(person)) return query;
  query.whereExists((substituted) => {
    void substituted
      .from("attendances")
      .select("attendances.seat_id")
      .where("attendances.substitute_person_id", person.id)
      .where((source) => {
        const ofItem = "select i.meeting_id from agenda_items i where i.id = tasks.item_id";
        const ofClause = `select r.meeting_id from clauses c
          join resolutions r on r.id = c.resolution_id where c.id = tasks.clause_id`;
        void source.whereRaw(`attendances.meeting_id = (${ofItem})`);
        void source.orWhereRaw(`attendances.meeting_id = (${ofClause})`);
      });
  });
  return query;
}

/** Whether all tasks are this person's to see but the secret ones. */
export const seesEveryTask = (person: Person): boolean =>
  may(person, "task.read", { state: "assigned", relations: [] });

/** Guests, operators and auditors have no board; who has no role yet finds an empty one. */
export function requireBoard(person: Person): void {
  if (!seesEveryTask(person) && person.roles.length > 0) refuse("not-found");
}

/** Refuses `not-allowed` to whoever gives no tasks. */
export function requireAssigner(person: Person): void {
  if (!mayAssign(person)) refuse("not-allowed");
}

export const mayAssign = (person: Person): boolean =>
  may(person, "task.assign", { state: "assigned", relations: [] });
