import type { Knex } from "knex";
import { headsBody } from "../bodies/body.views.server.ts";
import type { Person } from "../people/person.ts";
import { may, type Relation } from "../people/permission.ts";
import { refuse } from "../platform/refusal.ts";
import { dayOf } from "../platform/dates.ts";
import type { CommandPage } from "./command-figures.ts";
import { itemsAdopted, itemsTimed, meetingsHeld } from "./held-meetings.views.server.ts";
import { ballotsIssued, replyTimes } from "./issued-ballots.views.server.ts";
import { memberRates } from "./member-rates.views.server.ts";
import type { Period } from "./period.ts";
import { reportOf } from "./report.views.server.ts";
import { papersSpared } from "./spared-papers.views.server.ts";

/** Who leads the Government or a field of it, and the Government Office. */
export async function seesCommand(db: Knex, person: Person, now: number): Promise<boolean> {
  const as = (...relations: Relation[]) =>
    may(person, "report.command", { state: "kept", relations });
  return as() || (person.roles.includes("member") && (await heads(db, person, now)) && as("chair"));
}

const heads = (db: Knex, person: Person, now: number) => headsBody(db, person.id, dayOf(now));

type Asked = { person: Person; period: Period; now: number; isWall: boolean };

/** The figures of a period, of what this person may see; on the wall without anybody's own. */
export async function commandPage(
  db: Knex,
  { person, period, now, isWall }: Asked,
): Promise<CommandPage> {
  if (!(await seesCommand(db, person, now))) refuse("not-found");
  const eyes = { person, period };
  const counting = { day: period.to, against: "current" } as const;
  const [meetings, items, adopted, spared, ballots, replies, members, tasks] = await Promise.all([
    meetingsHeld(db, eyes),
    itemsTimed(db, eyes),
    itemsAdopted(db, eyes),
    papersSpared(db, eyes),
    ballotsIssued(db, eyes),
    replyTimes(db, eyes),
    isWall ? null : memberRates(db, eyes),
    reportOf(db, { person, now, query: { by: "ministry", counting } }),
  ]);
  const figures = { meetings, items, adopted, spared, ballots, replies, members };
  return { period, now, ...figures, tasks: { rows: tasks.rows, all: tasks.all } };
}
