import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";
import { standingOpinions } from "./opinion.ts";
import { insertPassed, listOpinions } from "./opinion.store.server.ts";

type Input = { ballotId: string; opinionIds: string[] };

/** The lead ministry sees these opinions from now on, and answers them. */
export async function passOpinions(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ passed: number }> {
  return commit(app, { act: "pass-opinions", intent, input }, async (tx) => {
    const { ballotId, opinionIds } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const see = { person, id: ballotId, action: "ballot.see", forUpdate: true } as const;
    const { ballot, relations } = await requireBallot(tx.db, see);
    requireMay(person, "ballot.pass", { state: ballot.state, relations });
    const standing = standingOpinions(await listOpinions(tx.db, ballotId)).map(({ id }) => id);
    if (opinionIds.some((id) => !standing.includes(id))) refuse("ballot-opinion-replaced");
    await insertPassed(tx.db, { opinionIds, by: person.id, at: tx.at });
    tx.record({
      type: "ballot.opinions-passed",
      subject: `ballot:${ballotId}`,
      payload: { ministryId: ballot.ministryId, opinions: opinionIds.length },
      wakes: [`ballot:${ballotId}`],
    });
    return { passed: opinionIds.length };
  });
}
