import type { Knex } from "knex";
import { servedSha256 } from "../papers/intake.views.server.ts";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { findBallotPaper, type BallotPaper } from "./ballot-edition.store.server.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";

type Wanted = { person: Person; ballotId: string; paperId: string };

/**
 * What is read of a paper: the issued editions by everybody asked; what is still being prepared only
 * by the secretariat; a new version of the draft by its ministry and by who sees the synthesis.
 */
export async function ballotFile(
  db: Knex,
  wanted: Wanted,
): Promise<{ sha256: string; fileName: string }> {
  const { fileSha256, fileName } = await requireBallotPaper(db, wanted);
  return { sha256: await servedSha256(db, fileSha256), fileName };
}

/** What the reader needs to know of it before its first page. */
export async function readBallotPaper(
  db: Knex,
  wanted: Wanted,
): Promise<{ id: string; title: string; pages: number; sha256: string }> {
  const { id, title, pages, fileSha256 } = await requireBallotPaper(db, wanted);
  return { id, title, pages, sha256: await servedSha256(db, fileSha256) };
}

async function requireBallotPaper(
  db: Knex,
  { person, ballotId, paperId }: Wanted,
): Promise<BallotPaper> {
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
  return paper;
}
