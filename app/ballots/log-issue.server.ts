import { appendLeafIn } from "../record/append-leaf.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Ballot } from "./ballot.ts";
import { findEdition, listBallotPapers } from "./ballot-edition.store.server.ts";
import { listRecipients } from "./ballot-roll.store.server.ts";

/** The roll and the issue of an edition in the record: what is asked by whom, under which rules. */
export async function logIssueIn(tx: Tx, ballot: Ballot): Promise<void> {
  const { id: ballotId, bodyId, edition } = ballot;
  const issue = ballot.issue ?? refuse("not-found");
  const about = `ballot:${ballotId}`;
  const roll = await listRecipients(tx.db, ballotId);
  if (edition === 1) {
    const seats = roll.map(({ seatId, personId, breaksTies }) => ({
      seatId,
      personId,
      breaksTies,
    }));
    await appendLeafIn(tx, { bodyId, type: "roll.freeze", about, payload: { ballotId, seats } });
  }
  const content = (await findEdition(tx.db, ballotId, edition)) ?? refuse("not-found");
  const papers = await listBallotPapers(tx.db, ballotId, edition);
  const payload = {
    ballotId,
    edition,
    number: issue.number,
    year: issue.year,
    rules: issue.ruleSet,
    dueAt: issue.dueAt,
    wording: sha256(JSON.stringify(content)),
    papers: papers.map(({ fileSha256 }) => fileSha256),
  };
  await appendLeafIn(tx, { bodyId, type: "ballot.issue", about, payload });
}
