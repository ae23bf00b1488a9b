import type { Knex } from "knex";
import { organisationNames, personTitles } from "../people/directory.views.server.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import { logPlace } from "../record/log-place.views.server.ts";
import type { BallotResult } from "./ballot-result.ts";
import { findEdition } from "./ballot-edition.store.server.ts";
import { ballotCode } from "./ballot-number.ts";
import { listRecipients } from "./ballot-roll.store.server.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";
import { standingOpinions } from "./opinion.ts";
import { listOpinions } from "./opinion.store.server.ts";

type Wanted = { person: Person; ballotId: string; now: number };

/** The result of a closed ballot, for who may see what was answered; before the close there is none. */
export async function ballotResult(
  db: Knex,
  { person, ballotId, now }: Wanted,
): Promise<BallotResult> {
  const see = { person, id: ballotId, action: "ballot.see" } as const;
  const { ballot, relations } = await requireBallot(db, see);
  const { issue, closing, extension, decision } = ballot;
  if (!issue || !closing) return refuse("not-found");
  requireMay(person, "ballot.see-opinions", { state: ballot.state, relations });
  const content = (await findEdition(db, ballotId, ballot.edition)) ?? refuse("not-found");
  const names = await organisationNames(db);
  const titles = await personTitles(db, decision ? [decision.by] : []);
  return {
    number: ballotCode(issue),
    subject: content.subject,
    ministry: names.find(({ id }) => id === ballot.ministryId)?.name.vi ?? "",
    issuedAt: issue.at,
    dueAt: issue.dueAt,
    extension,
    closedAt: closing.at,
    ruleSet: issue.ruleSet,
    result: closing.result,
    members: await membersOf(db, ballotId),
    decision: decision && { ...decision, by: titles.get(decision.by)?.vi ?? "" },
    log: await logPlace(db, { about: `ballot:${ballotId}`, type: "ballot.result" }),
    madeAt: now,
  };
}

async function membersOf(db: Knex, ballotId: string): Promise<BallotResult["members"]> {
  const opinions = standingOpinions(await listOpinions(db, ballotId));
  const roll = await listRecipients(db, ballotId);
  return roll.map(({ personId, name }) => {
    return { name: name.vi, opinion: opinions.find((one) => one.personId === personId) ?? null };
  });
}
