import { requireStanding } from "../people/require-organisation.views.server.ts";
import { requireMay } from "../people/require.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Dossier, DossierFacts } from "./dossier.ts";
import { insertDossier, insertStep } from "./dossier.store.server.ts";
import { relationsToMinistry } from "./dossier-standing.views.server.ts";
import { requireOffered } from "./meeting-offer.views.server.ts";

type Input = DossierFacts & { ministryId: string | null };

/** A ministry begins to prepare a matter; nobody else is told of it. */
export async function draftDossier(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ dossierId: string }> {
  return commit(app, { act: "draft-dossier", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { ministryId: named, ...facts } = input;
    const ministryId = named ?? person.ministryIds[0] ?? refuse("not-found");
    const relations = relationsToMinistry(person, ministryId);
    requireMay(person, "dossier.edit", { state: "draft", relations });
    await requireStanding(tx.db, [ministryId], tx.at);
    await requireOffered(tx.db, facts.preferredMeetingId, tx.at);
    const dossier: Dossier = {
      ...facts,
      id: tx.id(),
      ministryId,
      state: "draft",
      createdAt: tx.at,
      granted: null,
      submission: null,
      itemId: null,
    };
    await insertDossier(tx.db, dossier);
    const step = { id: tx.id(), dossierId: dossier.id, step: "drafted", text: "" } as const;
    await insertStep(tx.db, { ...step, personId: person.id, at: tx.at });
    tx.record({
      type: "dossier.drafted",
      subject: `dossier:${dossier.id}`,
      payload: { ministryId },
      wakes: ["dossiers"],
    });
    return { dossierId: dossier.id };
  });
}
