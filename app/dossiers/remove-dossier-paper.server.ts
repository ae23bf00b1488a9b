import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { changeDossierIn } from "./change-dossier.server.ts";
import { deletePaper, listPapers } from "./dossier.store.server.ts";

type Input = { dossierId: string; paperId: string };

/** Out of the dossier, while it lies with its ministry; the log keeps which file it was. */
export async function removeDossierPaper(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ dossierId: string }> {
  return commit(app, { act: "remove-dossier-paper", intent, input }, async (tx) => {
    const { dossierId, paperId } = input;
    await changeDossierIn(tx, intent.by, dossierId);
    const papers = await listPapers(tx.db, dossierId);
    const paper = papers.find(({ id }) => id === paperId) ?? refuse("not-found");
    await deletePaper(tx.db, paperId);
    tx.record({
      type: "dossier.paper-removed",
      subject: `dossier:${dossierId}`,
      payload: { paperId, kind: paper.kind, sha256: paper.fileSha256 },
      wakes: [`dossier:${dossierId}`, "dossiers"],
    });
    return { dossierId };
  });
}
