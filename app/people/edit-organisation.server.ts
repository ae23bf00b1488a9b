import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { keepOrganisationIn } from "./keep-organisation.server.ts";
import { organisationOf, type OrganisationEdit } from "./organisation.ts";
import {
  findOrganisation,
  listOrganisations,
  saveOrganisation,
} from "./organisation.store.server.ts";
import { requireOperator } from "./people-standing.views.server.ts";

/** Names, place in the tree and identifiers are mended; its code and kind stay. */
export async function editOrganisation(
  app: App,
  intent: Intent | null,
  input: OrganisationEdit & { id: string },
): Promise<{ id: string }> {
  return commit(app, { act: "edit-organisation", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    const before = await findOrganisation(tx.db, input.id);
    if (!before) return refuse("not-found");
    const { id, code, kind, toOn } = before;
    const edited = { ...organisationOf(id, { ...input, code, kind }), toOn };
    const all = await listOrganisations(tx.db);
    await keepOrganisationIn(tx, edited, { write: saveOrganisation, all });
    tx.record({
      type: "organisation.edited",
      subject: `organisation:${id}`,
      payload: {
        parentId: edited.parentId,
        identifier2016: edited.identifier2016,
        identifier2020: edited.identifier2020,
        name: before.name.vi !== edited.name.vi || before.name.en !== edited.name.en,
      },
    });
    return { id };
  });
}
