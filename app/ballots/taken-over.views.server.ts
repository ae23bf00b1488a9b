import type { Knex } from "knex";
import { listExplanations, listOpinions } from "./opinion.store.server.ts";
import { remarksOf } from "./synthesis.ts";

/**
 * What the lead ministry took over, wholly or partly, of the opinions on the ballot that was laid
 * before the meeting as this item: the change in the draft or, of what was accepted as a whole, the
 * words of the opinion.
 * Whoever asks has seen to it that they prepare documents on the item.
 */
export async function opinionsTakenOver(db: Knex, itemId: string): Promise<string[]> {
  const ballots: { id: string }[] = await db("ballots")
    .where({ item_id: itemId, state: "decided" })
    .orderBy("id")
    .select("id");
  const taken: string[] = [];
  for (const { id } of ballots) taken.push(...(await takenOverOf(db, id)));
  return taken;
}

async function takenOverOf(db: Knex, ballotId: string): Promise<string[]> {
  const remarks = remarksOf(await listOpinions(db, ballotId));
  const answers = await listExplanations(db, ballotId);
  const said = remarks.flatMap(({ opinionId, issueId, text }) => {
    const answer = answers.find((one) => one.opinionId === opinionId && one.issueId === issueId);
    const whole = answer?.explanation === "accepted" ? text : "";
    return answer && answer.explanation !== "not" ? [(answer.change || whole).trim()] : [];
  });
  return [...new Set(said)].filter((text) => text !== "");
}
