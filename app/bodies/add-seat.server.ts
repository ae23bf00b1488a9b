import { requireOperator } from "../people/people-standing.views.server.ts";
import { requireOrganisation } from "../people/require-organisation.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { SeatFields } from "./body-fields.ts";
import { listBodies } from "./body.views.server.ts";
import { insertSeat, listSeats, lockBody } from "./seat.store.server.ts";

/** A seat of a body, vacant until somebody's term begins; behind the seats there are. */
export async function addSeat(
  app: App,
  intent: Intent | null,
  { bodyId, ...fields }: SeatFields & { bodyId: string },
): Promise<{ id: string }> {
  return commit(app, { act: "add-seat", intent, input: { bodyId, ...fields } }, async (tx) => {
    await requireOperator(tx, intent);
    const { code, nameVi, nameEn, shortVi, shortEn, organisationId, breaksTies } = fields;
    if (!(await listBodies(tx.db)).some(({ id }) => id === bodyId)) return refuse("not-found");
    if (organisationId) await requireOrganisation(tx.db, organisationId, { at: tx.at });
    await lockBody(tx.db, bodyId);
    const seats = await listSeats(tx.db, bodyId);
    if (seats.some((seat) => seat.code === code)) refuse("seat-code-taken", { code });
    // A tie follows one vote: that of whoever heads the body.
    if (breaksTies && seats.some((seat) => seat.breaksTies && seat.toOn === null)) {
      refuse("seat-head-taken");
    }
    const id = tx.id();
    await insertSeat(tx.db, {
      ...{ id, bodyId, code, organisationId, breaksTies },
      name: { vi: nameVi, en: nameEn },
      short: { vi: shortVi ?? nameVi, en: shortEn ?? nameEn },
    });
    tx.record({ type: "seat.added", subject: `seat:${id}`, payload: { bodyId, code, breaksTies } });
    return { id };
  });
}
