import type { Knex } from "knex";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { logPlace } from "../record/log-place.views.server.ts";
import type { ResultSheet } from "./result-sheet.ts";
import { findVote } from "./vote.store.server.ts";
import { voteAsSeen } from "./vote.views.server.ts";

/** The result as far as this person may see it; before that, and of an open vote, there is no sheet. */
export async function resultSheet(
  db: Knex,
  { person, voteId, now }: { person: Person; voteId: string; now: number },
): Promise<ResultSheet> {
  const found = (await findVote(db, voteId)) ?? refuse("not-found");
  const { meetingId, ruleSet } = found;
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const vote = found.state === "created" ? null : await voteAsSeen(db, person, found);
  if (!vote || (!vote.result && !vote.annulment)) return refuse("not-found");
  const type = vote.annulment ? "vote.annul" : "vote.result";
  const log = await logPlace(db, { about: `vote:${voteId}`, type });
  const { title, startsAt } = meeting;
  return { meeting: { title, startsAt }, vote, ruleSet, log, madeAt: now };
}
