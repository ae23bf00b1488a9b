import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { changeContentIn } from "./change-content.server.ts";
import { deleteBallotPaper, findBallotPaper } from "./ballot-edition.store.server.ts";

type Input = { ballotId: string; paperId: string };

/** Out of what is being prepared; the log keeps which file it was. */
export async function removeBallotPaper(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ ballotId: string }> {
  return commit(app, { act: "remove-ballot-paper", intent, input }, async (tx) => {
    const { ballotId, paperId } = input;
    const { edition } = await changeContentIn(tx, intent.by, ballotId);
    const paper = await findBallotPaper(tx.db, paperId);
    if (paper?.ballotId !== ballotId || paper.edition !== edition.edition) {
      return refuse("not-found");
    }
    await deleteBallotPaper(tx.db, paperId);
    tx.record({
      type: "ballot.paper-removed",
      subject: `ballot:${ballotId}`,
      payload: { paperId, kind: paper.kind, sha256: paper.fileSha256 },
      wakes: [`ballot:${ballotId}`],
    });
    return { ballotId };
  });
}
