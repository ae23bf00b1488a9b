import type { Knex } from "knex";
import { ballotCode } from "../ballots/ballot-number.ts";
import { whereBallotVisible } from "../ballots/ballot-standing.views.server.ts";
import type { IssuedBallot, ReplyTimes } from "./command-figures.ts";
import type { Eyes } from "./held-meetings.views.server.ts";
import { instantsOf } from "./period.ts";

const DAY = 86_400_000;

/** Ballots issued in the period that are this person's to see. */
export function issuedBallots(db: Knex, { person, period }: Eyes): Knex.QueryBuilder {
  const query = db("ballots").whereBetween("ballots.issued_at", instantsOf(period));
  return whereBallotVisible(query, person);
}

/** Of those that are closed: when each member first answered; `at` empty: never. */
export function askedOfClosed(db: Knex, eyes: Eyes): Knex.QueryBuilder {
  const first = db("ballot_opinions")
    .groupBy("ballot_id", "person_id")
    .select("ballot_id", "person_id")
    .min("at as at")
    .as("f");
  return issuedBallots(db, eyes)
    .whereIn("ballots.state", ["closed", "synthesised", "decided"])
    .join("ballot_recipients as r", "r.ballot_id", "ballots.id")
    .leftJoin(first, (on) => {
      void on.on("f.ballot_id", "r.ballot_id").andOn("f.person_id", "r.person_id");
    });
}

type BallotRow = {
  id: string;
  year: number;
  number: number;
  subject: string;
  issued_at: number;
  closed_at: number | null;
  asked: number | string;
};
type ReplyRow = { id: string; answered: number | string; mean: number | string | null };

/** Each ballot, with its answers once nobody can send one any more. */
export async function ballotsIssued(db: Knex, eyes: Eyes): Promise<IssuedBallot[]> {
  const rows: BallotRow[] = await issuedBallots(db, eyes)
    .join("ballot_editions as e", (on) => {
      void on.on("e.ballot_id", "ballots.id").andOn("e.edition", "ballots.edition");
    })
    .leftJoin("ballot_recipients as r", "r.ballot_id", "ballots.id")
    .groupBy("ballots.id", "ballots.year", "ballots.number", "e.subject")
    .groupBy("ballots.issued_at", "ballots.closed_at")
    .orderBy("ballots.issued_at")
    .select("ballots.id", "ballots.year", "ballots.number", "e.subject")
    .select("ballots.issued_at", "ballots.closed_at")
    .count("r.person_id as asked");
  const replies: ReplyRow[] = await askedOfClosed(db, eyes)
    .groupBy("ballots.id")
    .select("ballots.id")
    .count("f.at as answered")
    .select(db.raw("avg(f.at - ballots.issued_at) as mean"));
  return rows.map((row) => {
    const reply = replies.find(({ id }) => id === row.id);
    return {
      ...{ id: row.id, code: ballotCode(row), subject: row.subject },
      ...{ issuedAt: row.issued_at, closedAt: row.closed_at, asked: Number(row.asked) },
      answered: reply ? Number(reply.answered) : null,
      meanReplyMs: reply && reply.mean !== null ? Math.round(Number(reply.mean)) : null,
    };
  });
}

type TimesRow = { bucket: keyof ReplyTimes; count: number | string };

/** How long the members took, over all closed ballots. */
export async function replyTimes(db: Knex, eyes: Eyes): Promise<ReplyTimes> {
  const rows: TimesRow[] = await askedOfClosed(db, eyes)
    .select(
      db.raw(
        `case when f.at is null then 'never' when f.at - ballots.issued_at <= ? then 'day'
          when f.at - ballots.issued_at <= ? then 'threeDays' else 'later' end as bucket`,
        [DAY, 3 * DAY],
      ),
    )
    .count("* as count")
    .groupByRaw("1");
  const of = (bucket: keyof ReplyTimes) =>
    Number(rows.find((row) => row.bucket === bucket)?.count ?? 0);
  return { day: of("day"), threeDays: of("threeDays"), later: of("later"), never: of("never") };
}
