import type { CheckedFile } from "../papers/intake.ts";
import { keepIntakeIn } from "../papers/keep-intake.server.ts";
import type { PaperKind } from "../papers/paper-kind.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { changeDossierIn } from "./change-dossier.server.ts";
import { insertPaper } from "./dossier.store.server.ts";

type Input = {
  dossierId: string;
  kind: PaperKind;
  title: string;
  fileName: string;
  /** Through the gate and kept. */
  file: CheckedFile;
};

/** A file into the dossier, while it lies with its ministry. */
export async function addDossierPaper(
  app: App,
  intent: Intent,
  { file, ...paper }: Input,
): Promise<{ paperId: string; pages: number }> {
  const { sha256, size, pages } = file;
  const input = { ...paper, pages, sha256, size };
  return commit(app, { act: "add-dossier-paper", intent, input }, async (tx) => {
    const dossier = await changeDossierIn(tx, intent.by, paper.dossierId);
    await keepIntakeIn(tx, file);
    const id = tx.id();
    const upload = { fileSha256: sha256, pages, uploadedAt: tx.at, uploadedBy: intent.by };
    await insertPaper(tx.db, { id, ...paper, ...upload });
    tx.record({
      type: "dossier.paper-added",
      subject: `dossier:${dossier.id}`,
      payload: { paperId: id, kind: paper.kind, pages, sha256 },
      wakes: [`dossier:${dossier.id}`, "dossiers"],
    });
    return { paperId: id, pages };
  });
}
