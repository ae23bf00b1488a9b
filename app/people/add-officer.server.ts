import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { addPersonIn } from "./add-person.server.ts";
import { grantRoleIn } from "./grant-role.server.ts";
import { ledMinistries, requireOfficers } from "./people-standing.views.server.ts";
import type { OfficerFields } from "./person-fields.ts";
import { requirePerson } from "./person.views.server.ts";

/** The lead of a ministry puts an officer of that ministry on record. */
export async function addOfficer(
  app: App,
  intent: Intent,
  input: OfficerFields,
): Promise<{ id: string }> {
  return commit(app, { act: "add-officer", intent, input }, async (tx) => {
    const lead = await requirePerson(tx.db, intent.by, tx.at);
    requireOfficers(lead);
    const { fromOn, ...fields } = input;
    const { organisationId } = fields;
    const isOwn = (await ledMinistries(tx.db, lead.id, tx.at)).includes(organisationId);
    if (!isOwn) throw new Refusal("invalid-input", {}, { organisationId: "unreadable" });
    const personId = await addPersonIn(tx, fields);
    const scope = { organisationId, assistedPersonId: null };
    await grantRoleIn(tx, { personId, role: "ministry-officer", ...scope, fromOn, toOn: null });
    return { id: personId };
  });
}
