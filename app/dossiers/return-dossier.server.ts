import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { returnDossier as returned } from "./dossier.ts";
import { takeDossierStep } from "./take-dossier-step.server.ts";

type Input = { dossierId: string; reason: string };

/** Not valid: the Government Office says in words why (Decree 39/2022/NĐ-CP, art. 15.1). */
export async function returnDossier(app: App, intent: Intent, { dossierId, reason }: Input) {
  const deed = { act: "return-dossier", intent, input: { dossierId, text: reason } };
  return takeDossierStep(app, deed, {
    action: "dossier.check",
    step: "returned",
    apply: (_, dossier) => Promise.resolve(returned(dossier)),
  });
}
