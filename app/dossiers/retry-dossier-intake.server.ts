import { retryIntakeIn } from "../papers/retry-intake.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { changeDossierIn } from "./change-dossier.server.ts";
import { listPapers } from "./dossier.store.server.ts";

type Input = { dossierId: string; paperId: string };

/** Has what could not be made of a paper's file tried once more, by those who may change the dossier. */
export async function retryDossierIntake(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ steps: number }> {
  return commit(app, { act: "retry-dossier-intake", intent, input }, async (tx) => {
    const { dossierId, paperId } = input;
    await changeDossierIn(tx, intent.by, dossierId);
    const papers = await listPapers(tx.db, dossierId);
    const paper = papers.find(({ id }) => id === paperId) ?? refuse("not-found");
    return retryIntakeIn(tx, paper.fileSha256, [`dossier:${dossierId}`]);
  });
}
