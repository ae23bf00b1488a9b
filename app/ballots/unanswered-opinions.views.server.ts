import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { ballotCode } from "./ballot-number.ts";
import { listExplanations, listOpinions, passedOpinions } from "./opinion.store.server.ts";
import { remarksOf } from "./synthesis.ts";

export type UnansweredOpinions = {
  ballotId: string;
  number: string;
  subject: string;
  remarks: number;
  /** When the first of them was passed on. */
  since: number;
};

/** The ballots of this person's ministry with remarks passed to it that it has not answered. */
export async function unansweredOpinions(db: Knex, person: Person): Promise<UnansweredOpinions[]> {
  if (person.ministryIds.length === 0) return [];
  const rows: Row[] = await db("ballots")
    .join("ballot_editions", (shown) => {
      void shown
        .on("ballot_editions.ballot_id", "ballots.id")
        .andOn("ballot_editions.edition", "ballots.edition");
    })
    .whereIn("ballots.ministry_id", [...person.ministryIds])
    .whereIn("ballots.state", ["collecting", "closed"])
    .whereExists((passed) => {
      void passed.from("ballot_passed").select("opinion_id");
      void passed.join("ballot_opinions", "ballot_opinions.id", "ballot_passed.opinion_id");
      void passed.whereRaw("ballot_opinions.ballot_id = ballots.id");
    })
    .select("ballots.id", "ballots.number", "ballot_editions.subject");
  const found = await Promise.all(rows.map((row) => unansweredIn(db, row)));
  return found.filter(({ remarks }) => remarks > 0);
}

async function unansweredIn(db: Knex, { id, number, subject }: Row): Promise<UnansweredOpinions> {
  const passed = await passedOpinions(db, id);
  const answers = await listExplanations(db, id);
  const open = remarksOf(await listOpinions(db, id)).filter(
    ({ opinionId, issueId }) =>
      passed.has(opinionId) &&
      !answers.some((one) => one.opinionId === opinionId && one.issueId === issueId),
  );
  const since = Math.min(...open.map(({ opinionId }) => passed.get(opinionId) ?? Infinity));
  return { ballotId: id, number: ballotCode({ number }), subject, remarks: open.length, since };
}

type Row = { id: string; number: number; subject: string };
