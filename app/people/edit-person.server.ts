import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireOperator } from "./people-standing.views.server.ts";
import type { PersonEdit } from "./person-fields.ts";
import { findRecord, saveRecord } from "./person-record.store.server.ts";
import { requireOrganisation } from "./require-organisation.views.server.ts";

/** Another office, another organisation, another address; who they were stays in the log. */
export async function editPerson(
  app: App,
  intent: Intent | null,
  { personId, ...edit }: PersonEdit & { personId: string },
): Promise<{ id: string }> {
  const input = { personId, ...edit };
  return commit(app, { act: "edit-person", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    const before = await findRecord(tx.db, personId, { forUpdate: true });
    if (!before) return refuse("not-found");
    if (before.organisationId !== edit.organisationId) {
      await requireOrganisation(tx.db, edit.organisationId, { at: tx.at });
    }
    await saveRecord(tx.db, personId, edit);
    tx.record({
      type: "person.edited",
      subject: `person:${personId}`,
      payload: {
        title: before.title.vi !== edit.titleVi || before.title.en !== edit.titleEn,
        address: before.email !== edit.email,
        organisationId: edit.organisationId,
        from: before.organisationId,
      },
      wakes: [`person:${personId}`],
    });
    return { id: personId };
  });
}
