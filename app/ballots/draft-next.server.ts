import type { CheckedFile } from "../papers/intake.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Ballot } from "./ballot.ts";
import { newBallot } from "./new-ballot.ts";
import { insertBallot } from "./ballot.store.server.ts";
import { findEdition, saveEdition } from "./ballot-edition.store.server.ts";
import { filesToLayIn } from "./files-to-lay.server.ts";
import { layPapersIn } from "./lay-papers.server.ts";
import { recordStepIn } from "./record-step.server.ts";

type Next = { ballot: Ballot; synthesis: CheckedFile | null };

/** The next ballot on the same matter, a draft with its officer, with every file of this one. */
export async function draftNextIn(tx: Tx, { ballot, synthesis }: Next): Promise<string> {
  const { bodyId, ministryId, officerId, dossierId, id: followsId } = ballot;
  const begun = { bodyId, ministryId, officerId, dossierId, followsId };
  const next = newBallot({ ...begun, id: tx.id(), createdAt: tx.at });
  await insertBallot(tx.db, next);
  const content = (await findEdition(tx.db, ballot.id, ballot.edition)) ?? refuse("not-found");
  const first = { ballotId: next.id, edition: 1, reason: "", issuedAt: null, issuedBy: null };
  await saveEdition(tx.db, { ...content, ...first });
  const { files } = await filesToLayIn(tx, ballot, synthesis);
  await layPapersIn(tx, { ballotId: next.id, edition: 1, papers: files });
  await recordStepIn(tx, next, { step: "drafted", text: "" });
  return next.id;
}
