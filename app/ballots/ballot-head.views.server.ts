import type { Knex } from "knex";
import { ruleSet } from "../bodies/rule-sets.ts";
import { whereMeetingVisible } from "../meetings/standing.views.server.ts";
import { organisationNames, personTitles } from "../people/directory.views.server.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { Ballot } from "./ballot.ts";
import type { BallotEdition } from "./ballot-content.ts";
import { ballotCode } from "./ballot-number.ts";
import { listBallotSteps } from "./ballot.store.server.ts";
import { whereBallotVisible } from "./ballot-standing.views.server.ts";
import type { BallotHead, BallotHistoryEntry } from "./ballot-view.ts";

type Asked = { person: Person; ballot: Ballot; edition: BallotEdition };

/** What stands over the page of a ballot. */
export async function ballotHead(
  db: Knex,
  { person, ballot, edition }: Asked,
): Promise<BallotHead> {
  const { issue, extension, decision } = ballot;
  const names = await organisationNames(db);
  const ministry = names.find(({ id }) => id === ballot.ministryId) ?? refuse("not-found");
  const titles = await personTitles(db, [ballot.officerId, decision?.by ?? ballot.officerId]);
  const { id, name, short } = ministry;
  return {
    id: ballot.id,
    number: issue && ballotCode(issue),
    state: ballot.state,
    ministry: { id, name, short },
    officer: titles.get(ballot.officerId) ?? null,
    edition: edition.edition,
    correctedFor: edition.edition > 1 ? edition.reason : "",
    correctedAt: edition.edition > 1 ? edition.issuedAt : null,
    dossierId: isSecretariat(person) ? ballot.dossierId : null,
    ...(await neighbours(db, person, ballot)),
    issuedAt: issue?.at ?? null,
    dueAt: issue?.dueAt ?? null,
    silence: issue && ruleSet(issue.ruleSet).silence,
    extension: extension && { from: extension.from, at: extension.at, reason: extension.reason },
    closedAt: ballot.closing?.at ?? null,
    decision: decision && {
      ...{ outcome: decision.outcome, text: decision.text, at: decision.at },
      by: titles.get(decision.by) ?? null,
    },
    item: await placeOf(db, person, ballot.itemId),
  };
}

/** The ballots before and after this one, as far as this person may see them. */
async function neighbours(db: Knex, person: Person, { id, followsId }: Ballot) {
  const query = db("ballots").where((either) => {
    void either.where("ballots.follows_id", id);
    if (followsId !== null) void either.orWhere("ballots.id", followsId);
  });
  const rows: { id: string }[] = await whereBallotVisible(query, person).select("ballots.id");
  return {
    followsId: rows.find((row) => row.id === followsId)?.id ?? null,
    followedById: rows.find((row) => row.id !== followsId)?.id ?? null,
  };
}

async function placeOf(
  db: Knex,
  person: Person,
  itemId: string | null,
): Promise<BallotHead["item"]> {
  if (itemId === null) return null;
  const row: { id: string; title: string; startsAt: number } | undefined = await db("agenda_items")
    .join("meetings", "meetings.id", "agenda_items.meeting_id")
    .where("agenda_items.id", itemId)
    .first({ id: "meetings.id", title: "meetings.title", startsAt: "starts_at" });
  if (!row) return null;
  const { id, title: meetingTitle, startsAt } = row;
  const seen = await whereMeetingVisible(db("meetings").where("meetings.id", id), person).first();
  const to = isSecretariat(person) ? `/meetings/${id}/prepare` : `/meetings/${id}`;
  return { meetingTitle, startsAt, to: seen ? to : null };
}

/** Everything that happened to the ballot, from the first. */
export async function ballotHistory(db: Knex, ballotId: string): Promise<BallotHistoryEntry[]> {
  const steps = await listBallotSteps(db, ballotId);
  const titles = await personTitles(
    db,
    steps.flatMap(({ personId }) => personId ?? []),
  );
  return steps.map(({ id, step, text, personId, at }) => {
    return { id, step, text, by: personId === null ? null : (titles.get(personId) ?? null), at };
  });
}
