import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import type { Task } from "./task.ts";

/** The ministries whose tasks are this person's business: as officer, lead, or the one who heads it. */
export function ministriesOf(person: Person): string[] {
  const own = person.roles.includes("member") ? [person.organisationId] : [];
  return [...new Set([...person.ministryIds, ...own])];
}

/** Gave it, follows it, is in charge of it, or is of a ministry that leads or coordinates it. */
export function takesPart(person: Person, task: Task): boolean {
  const own = ministriesOf(person);
  return (
    [task.assignedBy, task.monitorId, task.leaderId].includes(person.id) ||
    [task.leadId, ...task.coordinatorIds].some((id) => own.includes(id))
  );
}

/** The same in SQL: secret tasks are there only for those who take part. */
export function whereNotSecretTo(query: Knex.QueryBuilder, person: Person): void {
  const own = ministriesOf(person);
  void query.where((open) => {
    void open
      .where("tasks.secrecy", "none")
      .orWhere("tasks.assigned_by", person.id)
      .orWhere("tasks.monitor_id", person.id)
      .orWhere("tasks.leader_id", person.id)
      .orWhereIn("tasks.lead_organisation_id", own)
      .orWhereExists((shared) => {
        void shared
          .from("task_coordinators")
          .select("task_id")
          .whereRaw("task_coordinators.task_id = tasks.id")
          .whereIn("task_coordinators.organisation_id", own);
      });
  });
}
