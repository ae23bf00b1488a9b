import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { withdrawDossier as withdrawn } from "./dossier.ts";
import { takeDossierStep } from "./take-dossier-step.server.ts";

type Input = { dossierId: string; reason: string };

/** The ministry takes it back. */
export async function withdrawDossier(app: App, intent: Intent, { dossierId, reason }: Input) {
  const deed = { act: "withdraw-dossier", intent, input: { dossierId, text: reason } };
  return takeDossierStep(app, deed, {
    action: "dossier.withdraw",
    step: "withdrawn",
    apply: (_, dossier) => Promise.resolve(withdrawn(dossier)),
  });
}
