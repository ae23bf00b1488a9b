import { may } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireEditable, type Ballot } from "./ballot.ts";
import type { BallotEdition } from "./ballot-content.ts";
import { findEdition } from "./ballot-edition.store.server.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";

/**
 * The ballot, locked, with the edition that is being written: the first while the ballot lies with
 * the department, a correction while its answers come in. What was issued stands still.
 */
export async function changeContentIn(
  tx: Tx,
  by: string,
  id: string,
): Promise<{ ballot: Ballot; edition: BallotEdition }> {
  const person = await requirePerson(tx.db, by, tx.at);
  const see = { person, id, action: "ballot.see", forUpdate: true } as const;
  const { ballot, relations } = await requireBallot(tx.db, see);
  const isIssued = ballot.state === "collecting";
  const action = isIssued ? "ballot.correct" : "ballot.edit";
  await requireBallot(tx.db, { person, id, action });
  if (!isIssued) requireEditable(ballot);
  if (!may(person, action, { state: ballot.state, relations })) refuse("not-allowed");
  const edition = await findEdition(tx.db, id, ballot.edition + 1);
  return { ballot, edition: edition ?? refuse("ballot-no-correction") };
}
