import type { Knex } from "knex";
import { servedSha256 } from "../papers/intake.views.server.ts";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { findBallotPaper } from "./ballot-edition.store.server.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";

type Wanted = { person: Person; ballotId: string; paperId: string };

/**
 * What is read of a paper: the issued editions by everybody asked; what is still being prepared only
 * by the secretariat; a new version of the draft by its ministry and by who sees the synthesis.
 */
export async function ballotFile(
  db: Knex,
  { person, ballotId, paperId }: Wanted,
): Promise<{ sha256: string; fileName: string }> {
  const see = { person, id: ballotId, action: "ballot.see" } as const;
  const { ballot, relations } = await requireBallot(db, see);
  const paper = await findBallotPaper(db, paperId);
  if (paper?.ballotId !== ballotId) return refuse("not-found");
  const thing = { state: ballot.state, relations };
  const isMinistry = relations.includes("ballot-ministry");
  const isSeen =
    paper.edition === null
      ? isMinistry || may(person, "ballot.see-opinions", thing)
      : paper.edition <= ballot.edition || may(person, "ballot.see", { ...thing, state: "draft" });
  if (!isSeen) refuse("not-found");
  return { sha256: await servedSha256(db, paper.fileSha256), fileName: paper.fileName };
}
