import { requireOperator } from "../people/people-standing.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { BodyFields } from "./body-fields.ts";
import { listBodies } from "./body.views.server.ts";
import { insertBody } from "./seat.store.server.ts";

/** A body that meets and decides. */
export async function addBody(
  app: App,
  intent: Intent | null,
  input: BodyFields,
): Promise<{ id: string }> {
  return commit(app, { act: "add-body", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    const { code, nameVi, nameEn } = input;
    const isTaken = (await listBodies(tx.db)).some((body) => body.code === code);
    if (isTaken) refuse("body-code-taken", { code });
    const id = tx.id();
    await insertBody(tx.db, { id, code, name: { vi: nameVi, en: nameEn } });
    tx.record({ type: "body.added", subject: `body:${id}`, payload: { code } });
    return { id };
  });
}
