import type { PaperKind } from "../papers/paper-kind.ts";
import type { Tx } from "../platform/commit.server.ts";
import { insertBallotPaper } from "./ballot-edition.store.server.ts";

type File = {
  kind: PaperKind;
  title: string;
  fileSha256: string;
  fileName: string;
  pages: number;
  uploadedBy: string;
};

/** Papers whose files are kept already, in this order, under an edition. */
export async function layPapersIn(
  tx: Tx,
  { ballotId, edition, papers }: { ballotId: string; edition: number; papers: readonly File[] },
): Promise<void> {
  for (const [at, paper] of papers.entries()) {
    const { kind, title, fileSha256, fileName, pages, uploadedBy } = paper;
    const file = { kind, title, fileSha256, fileName, pages, uploadedBy };
    // Papers are listed as they came: those of one act by a thousandth of a second.
    const uploadedAt = tx.at + at;
    await insertBallotPaper(tx.db, { id: tx.id(), ballotId, edition, ...file, uploadedAt });
  }
}
