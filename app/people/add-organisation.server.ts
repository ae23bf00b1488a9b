import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { keepOrganisationIn } from "./keep-organisation.server.ts";
import { organisationOf, type Organisation, type OrganisationFields } from "./organisation.ts";
import { insertOrganisation, listOrganisations } from "./organisation.store.server.ts";
import { requireOperator } from "./people-standing.views.server.ts";

/** A body of the state, at its place in the tree, with its codes on the document axis. */
export async function addOrganisation(
  app: App,
  intent: Intent | null,
  input: OrganisationFields,
): Promise<{ id: string }> {
  return commit(app, { act: "add-organisation", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    return { id: await addOrganisationIn(tx, input) };
  });
}

/** `known`: those on record, to which it is added; whoever adds many reads them once and gives them. */
export async function addOrganisationIn(
  tx: Tx,
  fields: OrganisationFields,
  known?: Organisation[],
): Promise<string> {
  const organisation = organisationOf(tx.id(), fields);
  const all = known ?? (await listOrganisations(tx.db));
  await keepOrganisationIn(tx, organisation, { write: insertOrganisation, all });
  all.push(organisation);
  const { id, code, kind, parentId } = organisation;
  tx.record({
    type: "organisation.added",
    subject: `organisation:${id}`,
    payload: { code, kind, parentId },
  });
  return id;
}
