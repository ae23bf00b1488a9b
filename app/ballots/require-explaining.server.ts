import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { Tx } from "../platform/commit.server.ts";
import type { Ballot } from "./ballot.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";

/** The ballot, locked, for the lead ministry that answers what was passed to it. */
export async function requireExplainingIn(tx: Tx, by: string, id: string): Promise<Ballot> {
  const person = await requirePerson(tx.db, by, tx.at);
  const see = { person, id, action: "ballot.see", forUpdate: true } as const;
  const { ballot, relations } = await requireBallot(tx.db, see);
  requireMay(person, "ballot.explain", { state: ballot.state, relations });
  return ballot;
}
