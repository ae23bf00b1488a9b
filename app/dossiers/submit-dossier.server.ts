import { ruleSetOn } from "../bodies/rule-sets.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { submitDossier as submitted } from "./dossier.ts";
import { checkDueAt, dossierRules } from "./dossier-rules.ts";
import { listPapers } from "./dossier.store.server.ts";
import { takeDossierStep } from "./take-dossier-step.server.ts";

/** The lead of the ministry hands it in; from now on the Government Office's days count. */
export async function submitDossier(app: App, intent: Intent, input: { dossierId: string }) {
  const deed = { act: "submit-dossier", intent, input };
  return takeDossierStep(app, deed, {
    action: "dossier.submit",
    step: "submitted",
    apply: async (tx, dossier) => {
      const rules = dossierRules(ruleSetOn(dayOf(tx.at)));
      const due = checkDueAt(rules, tx.at, app.settings.dueTime);
      const papers = await listPapers(tx.db, dossier.id);
      return submitted(dossier, papers, { at: tx.at, checkDueAt: due });
    },
  });
}
