import type { Knex } from "knex";
import { ballotCode } from "../ballots/ballot-number.ts";
import { whereBallotVisible } from "../ballots/ballot-standing.views.server.ts";
import { dossierRules } from "../dossiers/dossier-rules.ts";
import { whereDossierVisible } from "../dossiers/dossier-standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { dayOf } from "../platform/dates.ts";
import type { Calendar } from "../platform/working-days.ts";
import { days, differs, type Counted, type Differing } from "./differing.ts";
import { tasksCounted } from "./differing-tasks.views.server.ts";
import { ruleSetInForce } from "./in-force.views.server.ts";

type Asked = { person: Person; calendar: Calendar };

export async function differingDeadlines(db: Knex, asked: Asked): Promise<Differing[]> {
  const counted = [
    ...(await ballotsCounted(db, asked)),
    ...(await dossiersCounted(db, asked)),
    ...(await tasksCounted(db, asked.person)),
  ];
  return counted.flatMap((each) => differs(asked.calendar, each) ?? []);
}

async function ballotsCounted(db: Knex, { person }: Asked): Promise<Counted[]> {
  const open = db("ballots").where({ state: "collecting" });
  const rows: BallotRow[] = await whereBallotVisible(open, person)
    .join("ballot_editions as first", (edition) => {
      void edition.on("first.ballot_id", "ballots.id").andOnVal("first.edition", 1);
    })
    .select("ballots.id", "ballots.number", "ballots.issued_at", "ballots.due_at", "first.content")
    .select("ballots.extended_from");
  const extensions = await daysExtended(db, rows);
  return rows.flatMap(({ id, number, issued_at, due_at, extended_from, content }): Counted[] => {
    const { replyDays }: { replyDays: number } = JSON.parse(content);
    const isExtended = extended_from !== null;
    const count = isExtended ? extensions.get(id) : replyDays;
    if (count === undefined) return [];
    const name = ballotCode({ number });
    return [
      { kind: "ballot", id, name, isExtended, ...days(extended_from ?? issued_at, due_at), count },
    ];
  });
}

/** By how many working days each was extended, as the log has it. */
async function daysExtended(
  db: Knex,
  rows: readonly BallotRow[],
): Promise<ReadonlyMap<string, number>> {
  const extended = rows.filter(({ extended_from: from }) => from !== null);
  const events: { subject: string; payload: string }[] = await db("events")
    .where({ type: "ballot.extended" })
    .whereIn(
      "subject",
      extended.map(({ id }) => `ballot:${id}`),
    )
    .select("subject", "payload");
  return new Map(
    events.flatMap(({ subject, payload }): [string, number][] => {
      const { days: count }: { days?: number } = JSON.parse(payload);
      return count === undefined ? [] : [[subject.slice("ballot:".length), count]];
    }),
  );
}

async function dossiersCounted(db: Knex, { person }: Asked): Promise<Counted[]> {
  const open = db("dossiers").where({ state: "submitted" }).whereNotNull("check_due_at");
  const rows: DossierRow[] = await whereDossierVisible(open, person).select(
    ...["dossiers.id", "dossiers.title", "submitted_at", "check_due_at"],
  );
  const counted = rows.map(async ({ id, title: name, submitted_at: at, check_due_at: due }) => {
    const { checkWorkingDays: count } = dossierRules(await ruleSetInForce(db, dayOf(at)));
    return { kind: "dossier" as const, id, name, isExtended: false, ...days(at, due), count };
  });
  return Promise.all(counted);
}

type BallotRow = {
  id: string;
  number: number;
  issued_at: number;
  due_at: number;
  extended_from: number | null;
  content: string;
};
type DossierRow = { id: string; title: string; submitted_at: number; check_due_at: number };
