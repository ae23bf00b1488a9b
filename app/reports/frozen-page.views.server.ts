import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { may } from "../people/permission.ts";
import { requireMay } from "../people/require.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { asOf, NOW_AND_CURRENT } from "../tasks/counted-tasks.ts";
import { UNCOUNTED, type Standing } from "../tasks/standing.ts";
import { standingInSql, tasksAt } from "../tasks/tasks-at.views.server.ts";
import { cutOffOf, monthOf, nextMonth, type CutOff } from "./cut-off.ts";
import type { FrozenReport } from "./frozen-report.ts";
import { findFrozen, listCutOffs, listFrozen } from "./frozen-report.store.server.ts";
import { reportOf, type Report } from "./report.views.server.ts";

/** From one standing to another, both null outside what is counted. */
export type Movement = { from: Standing | null; to: Standing | null; count: number };

export type FrozenPage = {
  frozen: FrozenReport;
  /** Counted again today for the same cut-off; other figures only where something was entered later. */
  again: Report;
  /** What has changed from the cut-off until now. */
  movements: Movement[];
  now: number;
};

const kept = { state: "kept", relations: [] };

/** A frozen report beside today's reckoning. */
export async function frozenPage(
  db: Knex,
  { person, month, now }: { person: Person; month: string; now: number },
): Promise<FrozenPage> {
  requireMay(person, "report.read", kept);
  const frozen = (await findFrozen(db, month)) ?? refuse("not-found");
  const { day } = frozen;
  const query = { by: "ministry", counting: { day, against: "current" } } as const;
  const again = await reportOf(db, { person: null, now, query });
  return { frozen, again, movements: await movementsSince(db, day, now), now };
}

export type FrozenList = {
  frozen: { month: string; day: string; frozenAt: number }[];
  /** The next cut-off, and from which month on which day holds; null for those who do not set it. */
  nextDay: string;
  cutOffs: CutOff[] | null;
};

/** The frozen reports, for whoever sees every task; null for the others. */
export async function frozenList(
  db: Knex,
  { person, now }: { person: Person; now: number },
): Promise<FrozenList | null> {
  if (!may(person, "report.read", kept)) return null;
  const settings = await listCutOffs(db);
  const today = dayOf(now);
  const ofMonth = cutOffOf(monthOf(today), settings);
  return {
    frozen: await listFrozen(db),
    nextDay: ofMonth >= today ? ofMonth : cutOffOf(nextMonth(monthOf(today)), settings),
    cutOffs: may(person, "report.set-cut-off", kept) ? settings : null,
  };
}

type MovementRow = { was: Standing | null; is_now: Standing | null; count: number | string };

async function movementsSince(db: Knex, day: string, now: number): Promise<Movement[]> {
  const then = { day, against: "current" } as const;
  const standingAt = (counting: Parameters<typeof tasksAt>[1], name: string) => {
    const at = asOf(counting, now);
    const counted = `case when tasks.state in (${UNCOUNTED.map(() => "?").join(", ")}) then null
      else ${standingInSql} end as ${name}`;
    return tasksAt(db, counting, now)
      .where("tasks.secrecy", "none")
      .select("tasks.id")
      .select(db.raw(counted, [...UNCOUNTED, at, at]));
  };
  const rows: MovementRow[] = await db(standingAt(NOW_AND_CURRENT, "is_now").as("after"))
    .leftJoin(standingAt(then, "was").as("before"), "before.id", "after.id")
    .groupBy("was", "is_now")
    .select("was", "is_now")
    .count("* as count");
  return rows
    .filter(({ was, is_now: isNow }) => was !== isNow)
    .map(({ was: from, is_now: to, count }) => ({ from, to, count: Number(count) }))
    .sort((a, b) => b.count - a.count);
}
