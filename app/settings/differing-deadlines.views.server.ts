import type { Knex } from "knex";
import { ballotCode } from "../ballots/ballot-number.ts";
import { whereBallotVisible } from "../ballots/ballot-standing.views.server.ts";
import { dossierRules } from "../dossiers/dossier-rules.ts";
import { whereDossierVisible } from "../dossiers/dossier-standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { dayOf, instantAt, isoWithOffset, type Day } from "../platform/dates.ts";
import { readDeadline } from "../platform/deadline.ts";
import { isInCalendar, nthWorkingDayAfter, type Calendar } from "../platform/working-days.ts";
import { taskCode } from "../tasks/task.ts";
import { whereTaskVisible } from "../tasks/task-standing.views.server.ts";
import { ruleSetInForce } from "./in-force.views.server.ts";

/** An open deadline counted in working days that keeps its day, and the day it would have now. */
export type Differing = {
  kind: "ballot" | "dossier" | "task";
  id: string;
  /** "2026/18", or the title where there is no number. */
  name: string;
  dueOn: Day;
  wouldBeOn: Day;
};

type Asked = { person: Person; calendar: Calendar };
type Counted = Omit<Differing, "wouldBeOn"> & { from: Day; count: number };

/**
 * Deadlines that were moved by hand, and tasks of a conclusion (whose days count from the meeting),
 * are left out: what they were counted from is not kept with them.
 */
export async function differingDeadlines(db: Knex, asked: Asked): Promise<Differing[]> {
  const counted = [
    ...(await ballotsCounted(db, asked)),
    ...(await dossiersCounted(db, asked)),
    ...(await tasksCounted(db, asked)),
  ];
  return counted.flatMap(({ from, count, ...deadline }) => {
    if (!isInCalendar(asked.calendar, from)) return [];
    const wouldBeOn = nthWorkingDayAfter(asked.calendar, from, count);
    return wouldBeOn === deadline.dueOn ? [] : [{ ...deadline, wouldBeOn }];
  });
}

async function ballotsCounted(db: Knex, { person }: Asked): Promise<Counted[]> {
  const open = db("ballots").where({ state: "collecting" }).whereNull("extended_at");
  const rows: BallotRow[] = await whereBallotVisible(open, person)
    .join("ballot_editions as first", (edition) => {
      void edition.on("first.ballot_id", "ballots.id").andOnVal("first.edition", 1);
    })
    .select("ballots.id", "ballots.number", "ballots.issued_at", "ballots.due_at", "first.content");
  return rows.map(({ id, number, issued_at, due_at, content }) => {
    const { replyDays }: { replyDays: number } = JSON.parse(content);
    const name = ballotCode({ number });
    return { kind: "ballot", id, name, ...days(issued_at, due_at), count: replyDays };
  });
}

async function dossiersCounted(db: Knex, { person }: Asked): Promise<Counted[]> {
  const open = db("dossiers").where({ state: "submitted" }).whereNotNull("check_due_at");
  const rows: DossierRow[] = await whereDossierVisible(open, person).select(
    ...["dossiers.id", "dossiers.title", "submitted_at", "check_due_at"],
  );
  const counted = rows.map(async ({ id, title: name, submitted_at: at, check_due_at: due }) => {
    const { checkWorkingDays: count } = dossierRules(await ruleSetInForce(db, dayOf(at)));
    return { kind: "dossier" as const, id, name, ...days(at, due), count };
  });
  return Promise.all(counted);
}

const IN_WORKING_DAYS = /(\d+) ?(?:wd|ngày làm việc)$/;

async function tasksCounted(db: Knex, { person }: Asked): Promise<Counted[]> {
  const open = db("tasks")
    .whereIn("tasks.state", ["assigned", "declined", "received", "in-progress", "rework"])
    .whereNotNull("due_at")
    .whereRaw("due_at = first_due_at")
    .whereNull("tasks.item_id")
    .where((text) => {
      void text.whereLike("deadline_text", "%ngày làm việc").orWhereLike("deadline_text", "%wd");
    });
  const rows: TaskRow[] = await whereTaskVisible(open, person)
    .leftJoin("source_documents as source", "source.id", "tasks.document_id")
    .select("tasks.id", "year", "tasks.number", "deadline_text", "due_at", "assigned_at")
    .select("source.issued_on");
  return rows.flatMap(({ id, year, number, deadline_text: text, ...row }): Counted[] => {
    const from = row.issued_on ? instantAt(row.issued_on, "12:00:00") : row.assigned_at;
    const read = readDeadline(text, { from: isoWithOffset(from) });
    const [, count] = IN_WORKING_DAYS.exec(text.normalize("NFC").toLowerCase()) ?? [];
    if ("refused" in read || read.kind !== "working-days" || !count) return [];
    const name = taskCode({ year, number });
    return [{ kind: "task", id, name, ...days(from, row.due_at), count: Number(count) }];
  });
}

const days = (from: number, due: number) => ({ from: dayOf(from), dueOn: dayOf(due) });

type BallotRow = {
  id: string;
  number: number;
  issued_at: number;
  due_at: number;
  content: string;
};
type DossierRow = { id: string; title: string; submitted_at: number; check_due_at: number };
type TaskRow = {
  id: string;
  year: number;
  number: number;
  deadline_text: string;
  due_at: number;
  assigned_at: number;
  issued_on: string | null;
};
