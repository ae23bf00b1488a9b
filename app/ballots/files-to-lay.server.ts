import type { CheckedFile } from "../papers/intake.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Ballot } from "./ballot.ts";
import { ballotCode } from "./ballot-number.ts";
import { findEdition, listBallotPapers, type BallotPaper } from "./ballot-edition.store.server.ts";

type File = Pick<
  BallotPaper,
  "kind" | "title" | "fileName" | "pages" | "fileSha256" | "uploadedBy"
>;

/** What goes along when a ballot does not end the matter: its papers, new versions, the synthesis. */
export async function filesToLayIn(
  tx: Tx,
  ballot: Ballot,
  synthesis: CheckedFile | null,
): Promise<{ subject: string; files: File[] }> {
  const { id, edition, issue } = ballot;
  const content = (await findEdition(tx.db, id, edition)) ?? refuse("not-found");
  const papers = await listBallotPapers(tx.db, id, edition);
  const revisions = await listBallotPapers(tx.db, id, null);
  const files: File[] = [...papers, ...revisions];
  if (synthesis && issue) {
    files.push({
      kind: "opinions",
      title: `Bảng tổng hợp ý kiến, Phiếu số ${ballotCode(issue)}`,
      fileName: "bang-tong-hop-y-kien.pdf",
      pages: synthesis.pages,
      fileSha256: synthesis.sha256,
      uploadedBy: tx.by ?? issue.by,
    });
  }
  return { subject: content.subject, files };
}
