import type { CheckedFile } from "../papers/intake.ts";
import { keepIntakeIn } from "../papers/keep-intake.server.ts";
import type { PaperKind } from "../papers/paper-kind.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { insertBallotPaper } from "./ballot-edition.store.server.ts";
import { requireExplainingIn } from "./require-explaining.server.ts";

type Input = {
  ballotId: string;
  kind: PaperKind;
  title: string;
  fileName: string;
  /** Through the gate and kept. */
  file: CheckedFile;
};

/** A new version of the draft, to which the lead ministry's answers point. */
export async function addRevision(
  app: App,
  intent: Intent,
  { file, ...paper }: Input,
): Promise<{ paperId: string; pages: number }> {
  const { sha256, size, pages } = file;
  const input = { ...paper, pages, sha256, size };
  return commit(app, { act: "add-revision", intent, input }, async (tx) => {
    await requireExplainingIn(tx, intent.by, paper.ballotId);
    await keepIntakeIn(tx, file);
    const id = tx.id();
    const upload = { fileSha256: sha256, pages, uploadedAt: tx.at, uploadedBy: intent.by };
    await insertBallotPaper(tx.db, { id, ...paper, ...upload, edition: null });
    tx.record({
      type: "ballot.revision-added",
      subject: `ballot:${paper.ballotId}`,
      payload: { paperId: id, kind: paper.kind, pages, sha256 },
      wakes: [`ballot:${paper.ballotId}`],
    });
    return { paperId: id, pages };
  });
}
