import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { may, type Action } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Dossier, DossierStepKind } from "./dossier.ts";
import { insertStep, saveDossier } from "./dossier.store.server.ts";
import { requireDossier } from "./dossier-standing.views.server.ts";

type Deed = { act: string; intent: Intent; input: { dossierId: string; text?: string } };

type Step = {
  action: Action;
  step: DossierStepKind;
  /** The rule of the step, with what it has to write elsewhere. */
  apply(tx: Tx, dossier: Dossier): Promise<Dossier>;
};

/** What every step on a dossier has in common: who, which, may they; state, history and event. */
export function takeDossierStep(
  app: App,
  deed: Deed,
  { action, step, apply }: Step,
): Promise<{ dossierId: string; state: string }> {
  return commit(app, deed, async (tx) => {
    const { dossierId, text = "" } = deed.input;
    const person = await requirePerson(tx.db, deed.intent.by, tx.at);
    const wanted = { person, id: dossierId, action, forUpdate: true };
    const { dossier, relations } = await requireDossier(tx.db, wanted);
    const next = await apply(tx, dossier);
    // The rule has named what is wrong with the state; the table has the last word.
    if (!may(person, action, { state: dossier.state, relations })) refuse("not-allowed");
    await saveDossier(tx.db, next);
    const id = tx.id();
    await insertStep(tx.db, { id, dossierId, step, text, personId: person.id, at: tx.at });
    const { ministryId, itemId } = next;
    tx.record({
      type: eventOf(step, dossier),
      subject: `dossier:${dossierId}`,
      payload: { ministryId, state: next.state, ...(itemId !== null && { itemId }) },
      wakes: [`dossier:${dossierId}`, "dossiers"],
    });
    return { dossierId, state: next.state };
  });
}

/** A draft that was never handed in is nobody else's business. */
function eventOf(step: DossierStepKind, before: Dossier): string {
  return step === "withdrawn" && before.state === "draft" ? "dossier.discarded" : `dossier.${step}`;
}
