import { governmentLeaders } from "../people/directory.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { grantUrgency as granted } from "./dossier.ts";
import { takeDossierStep } from "./take-dossier-step.server.ts";

type Input = { dossierId: string; leaderId: string };

/** The Government Office writes down which leader let an urgent matter skip the procedure. */
export async function grantUrgency(app: App, intent: Intent, input: Input) {
  return takeDossierStep(
    app,
    { act: "grant-urgency", intent, input },
    {
      action: "dossier.grant-urgency",
      step: "urgency-granted",
      apply: async (tx, dossier) => {
        const leaders = await governmentLeaders(tx.db, tx.at);
        if (!leaders.some(({ id }) => id === input.leaderId)) {
          throw new Refusal("invalid-input", {}, { leaderId: "unreadable" });
        }
        return granted(dossier, { by: input.leaderId, at: tx.at });
      },
    },
  );
}
