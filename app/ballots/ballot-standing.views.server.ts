import type { Knex } from "knex";
import type { Action, Relation } from "../people/permission.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { requireEver } from "../people/require-ever.ts";
import { refuse } from "../platform/refusal.ts";
import type { Ballot } from "./ballot.ts";
import { findBallot } from "./ballot.store.server.ts";

type Wanted = { person: Person; id: string; action: Action; forUpdate?: boolean };

/** The ballot, if doing this to it can be this person's; what one may not see is as good as missing. */
export async function requireBallot(
  db: Knex,
  { person, id, action, forUpdate = false }: Wanted,
): Promise<{ ballot: Ballot; relations: Relation[] }> {
  const ballot = (await findBallot(db, id, { forUpdate })) ?? refuse("not-found");
  const relations = await relationsToBallot(db, person, ballot);
  requireEver(person, { action, see: "ballot.see", state: ballot.state, relations });
  return { ballot, relations };
}

/** How a person stands to a ballot: as a member asked, who assists one, its officer, its ministry. */
export async function relationsToBallot(
  db: Knex,
  person: Person,
  ballot: Ballot,
): Promise<Relation[]> {
  const asked: string[] = await db("ballot_recipients")
    .where({ ballot_id: ballot.id })
    .whereIn("person_id", [person.id, ...person.assistedIds])
    .pluck("person_id");
  const relations: Relation[] = [];
  const isAsked = asked.includes(person.id);
  if (isAsked) relations.push("recipient");
  if (asked.some((id) => id !== person.id)) relations.push("recipient-assistant");
  if (person.ministryIds.includes(ballot.ministryId)) relations.push("ballot-ministry");
  // Until the close a member sees only their own answer, and sealed answers are nobody's to see.
  const isShut = ballot.state === "collecting" && (isAsked || ballot.issue?.sealed === true);
  if (!isShut && (await isOfficer(db, person, ballot))) relations.push("ballot-officer");
  return relations;
}

/** Of the secretariat, and had a hand in it: drafted, reviewed or issued it. */
async function isOfficer(db: Knex, person: Person, ballot: Ballot): Promise<boolean> {
  if (!isSecretariat(person)) return false;
  if (person.id === ballot.officerId) return true;
  const step = await db("ballot_steps")
    .where({ ballot_id: ballot.id, person_id: person.id })
    .whereIn("step", ["drafted", "reviewed", "issued", "corrected"])
    .first("id");
  return step !== undefined;
}

/** Whoever may send up a file for a reply: who prepares it, or who enters it from paper. */
export async function requireReplying(db: Knex, person: Person, id: string): Promise<void> {
  const { relations } = await requireBallot(db, { person, id, action: "ballot.see" });
  const isAsked = relations.includes("recipient") || relations.includes("recipient-assistant");
  if (!isAsked) await requireBallot(db, { person, id, action: "ballot.enter" });
}

/** Leaves of a query on `ballots` what this person may see: the same cells as `ballot.see`. */
export function whereBallotVisible<Query extends Knex.QueryBuilder>(
  query: Query,
  person: Person,
): Query {
  if (isSecretariat(person)) return query;
  void query
    .whereIn("ballots.state", ["collecting", "closed", "synthesised", "decided", "cancelled"])
    .where((either) => {
      void either.whereIn("ballots.ministry_id", [...person.ministryIds]).orWhereExists((asked) => {
        void asked.from("ballot_recipients").select("person_id");
        void asked.whereRaw("ballot_recipients.ballot_id = ballots.id");
        void asked.whereIn("person_id", [person.id, ...person.assistedIds]);
      });
    });
  return query;
}

/** Whose business ballots are at all. */
export function hasBallots(person: Person): boolean {
  return (
    isSecretariat(person) ||
    person.roles.includes("member") ||
    person.assistedIds.length > 0 ||
    person.ministryIds.length > 0
  );
}

/** The others have no such page. */
export function requireBallots(person: Person): void {
  if (!hasBallots(person)) refuse("not-found");
}
