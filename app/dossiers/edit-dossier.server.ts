import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { changeDossierIn } from "./change-dossier.server.ts";
import type { DossierFacts } from "./dossier.ts";
import { saveDossier } from "./dossier.store.server.ts";
import { requireOffered } from "./meeting-offer.views.server.ts";

type Input = DossierFacts & { dossierId: string };

export async function editDossier(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ dossierId: string }> {
  return commit(app, { act: "edit-dossier", intent, input }, async (tx) => {
    const { dossierId, ...facts } = input;
    const dossier = await changeDossierIn(tx, intent.by, dossierId);
    if (facts.preferredMeetingId !== dossier.preferredMeetingId) {
      await requireOffered(tx.db, facts.preferredMeetingId, tx.at);
    }
    // The leave was given to another motivation.
    const isSameCause = facts.urgent && facts.motivation === dossier.motivation;
    await saveDossier(tx.db, {
      ...dossier,
      ...facts,
      granted: isSameCause ? dossier.granted : null,
    });
    tx.record({
      type: "dossier.edited",
      subject: `dossier:${dossierId}`,
      payload: { ministryId: dossier.ministryId },
      wakes: [`dossier:${dossierId}`, "dossiers"],
    });
    return { dossierId };
  });
}
