import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { acceptDossier as accepted } from "./dossier.ts";
import { countMissing } from "./dossier-check.ts";
import { findingsOf } from "./dossier-findings.views.server.ts";
import { takeDossierStep } from "./take-dossier-step.server.ts";

/** Valid: it waits for a place on an agenda. */
export async function acceptDossier(app: App, intent: Intent, input: { dossierId: string }) {
  const deed = { act: "accept-dossier", intent, input };
  return takeDossierStep(app, deed, {
    action: "dossier.check",
    step: "accepted",
    apply: async (tx, dossier) => {
      const { findings } = await findingsOf(tx.db, dossier, tx.at);
      return accepted(dossier, countMissing(findings));
    },
  });
}
