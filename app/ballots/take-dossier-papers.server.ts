import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { changeContentIn } from "./change-content.server.ts";
import { layDossierIn } from "./lay-dossier.server.ts";

type Input = { ballotId: string; dossierId: string };

/** The papers of a submission, all at once. */
export async function takeDossierPapers(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ papers: number }> {
  return commit(app, { act: "take-dossier-papers", intent, input }, async (tx) => {
    const { ballotId, dossierId } = input;
    const { ballot, edition } = await changeContentIn(tx, intent.by, ballotId);
    const laid = { ballot, edition: edition.edition, dossierId };
    const { papers } = await layDossierIn(tx, laid);
    tx.record({
      type: "ballot.papers-taken",
      subject: `ballot:${ballotId}`,
      payload: { dossierId, papers },
      wakes: [`ballot:${ballotId}`],
    });
    return { papers };
  });
}
