import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { submitDossier as submitted } from "./dossier.ts";
import { checkDueAt, dossierRules } from "./dossier-rules.ts";
import { listPapers } from "./dossier.store.server.ts";
import { takeDossierStep } from "./take-dossier-step.server.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

/** The lead of the ministry hands it in; from now on the Government Office's days count. */
export async function submitDossier(app: App, intent: Intent, input: { dossierId: string }) {
  const deed = { act: "submit-dossier", intent, input };
  return takeDossierStep(app, deed, {
    action: "dossier.submit",
    step: "submitted",
    apply: async (tx, dossier) => {
      const rules = dossierRules(await ruleSetInForce(tx.db, dayOf(tx.at)));
      const due = checkDueAt(rules, tx.at, await reckoningAt(tx.db, app.settings, tx.at));
      const papers = await listPapers(tx.db, dossier.id);
      return submitted(dossier, papers, { at: tx.at, checkDueAt: due });
    },
  });
}
