import type { Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { requireCollecting, type Collecting } from "./ballot.ts";
import { listRecipients, type Recipient } from "./ballot-roll.store.server.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";

type Asked = { by: string; ballotId: string; action: Action };

/** The ballot, locked and being collected, for somebody who may do this to it. */
export async function requireCollectingIn(
  tx: Tx,
  { by, ballotId, action }: Asked,
): Promise<{ ballot: Collecting; person: Person; roll: Recipient[] }> {
  const person = await requirePerson(tx.db, by, tx.at);
  const { ballot } = await requireBallot(tx.db, { person, id: ballotId, action, forUpdate: true });
  const collecting = requireCollecting(ballot, tx.at);
  return { ballot: collecting, person, roll: await listRecipients(tx.db, ballotId) };
}
