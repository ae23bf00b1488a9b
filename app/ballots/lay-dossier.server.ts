import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { Ballot } from "./ballot.ts";
import { dossierFiles } from "./dossier-files.views.server.ts";
import { layPapersIn } from "./lay-papers.server.ts";

type Laying = { ballot: Ballot; edition: number; dossierId: string };

/** The same files as the submission has, for the members who are asked. Refuses another ministry's. */
export async function layDossierIn(
  tx: Tx,
  { ballot, edition, dossierId }: Laying,
): Promise<{ papers: number }> {
  const dossier = (await dossierFiles(tx.db, dossierId)) ?? refuse("not-found");
  if (dossier.ministryId !== ballot.ministryId) refuse("not-found");
  await layPapersIn(tx, { ballotId: ballot.id, edition, papers: dossier.papers });
  return { papers: dossier.papers.length };
}
