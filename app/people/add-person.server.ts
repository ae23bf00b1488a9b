import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { isDuplicate } from "../platform/unique.server.ts";
import { requireOperator } from "./people-standing.views.server.ts";
import type { PersonFields } from "./person-fields.ts";
import { insertRecord } from "./person-record.store.server.ts";
import { findPersonId } from "./person.views.server.ts";
import { requireOrganisation } from "./require-organisation.views.server.ts";

/** A person is put on record; signing in needs a password or a code of their own. */
export async function addPerson(
  app: App,
  intent: Intent | null,
  input: PersonFields,
): Promise<{ id: string }> {
  return commit(app, { act: "add-person", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    return { id: await addPersonIn(tx, input) };
  });
}

export async function addPersonIn(tx: Tx, fields: PersonFields): Promise<string> {
  if (await findPersonId(tx.db, fields.login)) refuse("login-taken", { login: fields.login });
  await requireOrganisation(tx.db, fields.organisationId, { at: tx.at });
  const id = tx.id();
  await insertRecord(tx.db, { ...fields, id }).catch((error: unknown) => {
    if (isDuplicate(error)) refuse("login-taken", { login: fields.login });
    throw error;
  });
  const { organisationId } = fields;
  tx.record({ type: "person.added", subject: `person:${id}`, payload: { organisationId } });
  return id;
}
