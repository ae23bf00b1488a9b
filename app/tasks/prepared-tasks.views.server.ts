import type { Knex } from "knex";
import { organisationNames } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import type { PreparedTask } from "./prepared-task.ts";
import { preparedOf } from "./prepared-task.store.server.ts";
import { ministriesOf } from "./taking-part.views.server.ts";

/** What stands under a clause of a document that is not issued yet. */
export type PreparedLine = {
  id: string;
  clauseId: string;
  title: string;
  lead: Bilingual;
  /** As written. */
  deadline: string;
};

/** The prepared tasks of a document that this person may read; the caller has decided about that. */
export async function preparedTasksOf(
  db: Knex,
  { person, resolutionId }: { person: Person; resolutionId: string },
): Promise<PreparedLine[]> {
  const prepared = await preparedOf(db, resolutionId);
  if (prepared.length === 0) return [];
  const names = new Map((await organisationNames(db)).map(({ id, name }) => [id, name]));
  return prepared
    .filter((each) => maySeePrepared(person, each))
    .map(({ id, clauseId, title, leadId, deadline }) => {
      const lead = names.get(leadId) ?? { vi: "", en: "" };
      return { id, clauseId, title, lead, deadline };
    });
}

/** A secret one, as a secret task: who prepared it, follows it, is in charge of it or is to do it. */
export function maySeePrepared(person: Person, task: PreparedTask): boolean {
  const { leaderId, monitorId, secrecy } = task.terms;
  const own = ministriesOf(person);
  return (
    secrecy === "none" ||
    [task.preparedBy, leaderId, monitorId].includes(person.id) ||
    [task.leadId, ...task.coordinatorIds].some((id) => own.includes(id))
  );
}
