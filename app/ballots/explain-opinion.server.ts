import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { findBallotPaper } from "./ballot-edition.store.server.ts";
import { listOpinions, passedOpinions, saveExplanation } from "./opinion.store.server.ts";
import { requireExplainingIn } from "./require-explaining.server.ts";
import { remarksOf, type Explanation } from "./synthesis.ts";

type Input = {
  ballotId: string;
  opinionId: string;
  issueId: string | null;
  explanation: Explanation;
  text: string;
  /** What changed in the draft, and where in the new version it stands. */
  change: string;
  paperId: string | null;
  page: number | null;
};

/** The lead ministry's answer to one remark; what is not taken over needs its reason. */
export async function explainOpinion(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ ballotId: string }> {
  return commit(app, { act: "explain-opinion", intent, input }, async (tx) => {
    const { ballotId, ...answer } = input;
    const ballot = await requireExplainingIn(tx, intent.by, ballotId);
    await requirePassedIn(tx, input);
    if (answer.explanation !== "accepted" && answer.text === "") refuse("reason-missing");
    await requireRevisionIn(tx, input);
    await saveExplanation(tx.db, { ...answer, by: intent.by, at: tx.at });
    tx.record({
      type: "ballot.opinion-explained",
      subject: `ballot:${ballotId}`,
      payload: { ministryId: ballot.ministryId, opinionId: answer.opinionId },
      wakes: [`ballot:${ballotId}`],
    });
    return { ballotId };
  });
}

/** What was not passed to the ministry is not there for it. */
async function requirePassedIn(tx: Tx, { ballotId, opinionId, issueId }: Input): Promise<void> {
  const passed = await passedOpinions(tx.db, ballotId);
  const remarks = remarksOf(await listOpinions(tx.db, ballotId));
  const isRemark = remarks.some(
    (remark) => remark.opinionId === opinionId && remark.issueId === issueId,
  );
  if (!passed.has(opinionId) || !isRemark) refuse("not-found");
}

async function requireRevisionIn(tx: Tx, { ballotId, paperId, page }: Input): Promise<void> {
  if (paperId === null) return;
  const paper = await findBallotPaper(tx.db, paperId);
  const isRevision = paper?.ballotId === ballotId && paper.edition === null;
  if (!isRevision || (page ?? 1) > paper.pages) refuse("not-found");
}
