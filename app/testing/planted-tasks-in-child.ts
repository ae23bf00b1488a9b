import type { Knex } from "knex";
import { members, organisationId, organisations, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { checkTallies } from "../tasks/check-tallies.server.ts";
import { readFilter } from "../tasks/task-filter.ts";
import { TASK_FIELDS } from "../tasks/task-fields.ts";
import { tasksBoard, tasksList } from "../tasks/tasks-board.views.server.ts";
import { serveMeasured } from "./bench-child.ts";

/*
 * A process with very many tasks: the board, pages of the list by every filter, and as a measure
 * fifty tasks read one after the other by their key.
 */

const [dataDir = "", count = "1000", address] = process.argv.slice(2);
const COUNT = Number(count);
const DAY = 86_400_000;
const LEADS = organisations.filter(({ kind }) => kind.startsWith("ministry"));
/** Whoever is in charge of the lists of a leader, and six others. */
const LEADERS = ["prime-minister", ...members.map(({ login }) => login).slice(-6)];

/** What they are about, as the word index keeps it. */
const SUBJECTS = ["dat dai", "dau tu", "y te", "giao thong", "du lieu", "bien dao", "ngan sach"];

/** The lists measured, each by the end of its address. */
const LISTS: Record<string, string> = {
  every: "",
  overdue: "overdue",
  "in-term": "in-term",
  "done-late": "done-late",
  lead: "in-progress&ministry=justice",
  "lead-overdue": "overdue&ministry=justice",
  leader: `&leader=${personId("prime-minister")}`,
  field: "overdue&field=health",
  coordinator: "in-progress&coordinator=finance",
  "coordinator-every": "&coordinator=finance",
  word: "in-progress&q=đất đai",
  "words-of-all": "&q=nhiệm vụ",
  "word-of-one": "&q=99",
  extended: "extended",
  days: "&from=2026-01-01&to=2026-01-31",
  deep: `confirmed&after=${Date.now() - 500 * DAY}-bench`,
};

await serveMeasured({ dataDir, address }, async (app) => {
  const now = app.clock();
  await plantTasks(app.write, now);
  await checkTallies(app);
  const person = await requirePerson(app.read, personId("specialist"), now);
  const counting = { day: null, against: "current" } as const;
  let last = 0;
  const lists = Object.entries(LISTS).map(([name, address]) => {
    const filter = readFilter(new URLSearchParams(`state=${address}`));
    if (!filter) throw new Error(name);
    const list = () => tasksList(app.read, { person, now, filter });
    return [`list ${name}`, list] as const;
  });
  return {
    ...Object.fromEntries(lists),
    board: () => tasksBoard(app.read, { person, now, counting }),
    keys: async () => {
      for (let each = 0; each < 50; each += 1) {
        last = (last + 7919) % COUNT;
        await app
          .read("tasks")
          .where({ id: idOf(String(last)) })
          .first();
      }
    },
  };
});

function idOf(number: string): string {
  return `bench-${10_000_000 + Number(number)}`;
}

/** Written straight into the table: a tenth open, the rest done, one in twenty late. */
async function plantTasks(db: Knex, now: number): Promise<void> {
  const of = (values: readonly string[], spread: string) =>
    `case ${spread} % ${values.length} ${values.map((value, at) => `when ${at} then '${value}'`).join(" ")} end`;
  const day = `cast(${DAY} as bigint)`;
  const due = `case when i % 50 = 7 then null when i % 10 = 0
    then ${now} + ((i / 10 * 17) % 300 - 60) * ${day} else ${now} - ((i * 31) % 1095) * ${day} end`;
  const states = ["assigned", "received", "in-progress", "in-progress", "reported-done"];
  await db.raw(`insert into tasks (id, year, number, title, deliverable, lead_organisation_id,
      deadline_text, due_at, first_due_at, state, assigned_at, assigned_by, reported_at, leader_id,
      given_at, secrecy, field)
    with recursive numbers (i) as (select 0 union all select i + 1 from numbers where i < ${COUNT - 1}),
    drawn as (select i, ${due} as due_at,
      case when i % 10 = 0 then ${of(states, "(i / 10)")}
        when i % 37 = 1 then 'withdrawn' else 'confirmed' end as state from numbers)
    select 'bench-' || (10000000 + i), 2020, i, 'Nhiệm vụ ' || i, 'Báo cáo',
      ${of(
        LEADS.map(({ code }) => organisationId(code)),
        "i",
      )}, '', due_at, due_at, state,
      ${now - 1200 * DAY}, '${personId("specialist")}',
      case when state = 'confirmed' then coalesce(due_at, ${now}) + case when i % 20 = 3 then ${day} else -${day} end
        when state = 'reported-done' then ${now - DAY} end,
      ${of(LEADERS.map(personId), "(i / 8)")}, ${now - 1200 * DAY},
      case when i % 200 = 11 then 'secret' else 'none' end, ${of(TASK_FIELDS, "(i / 3)")}
    from drawn`);
  await plantAround(db, now);
}

/** A coordinator for each, one in twenty put off, and the words all of them are found by. */
async function plantAround(db: Knex, now: number): Promise<void> {
  const of = (values: readonly string[], spread: string) =>
    `case ${spread} % ${values.length} ${values.map((value, at) => `when ${at} then '${value}'`).join(" ")} end`;
  const leads = LEADS.map(({ code }) => organisationId(code));
  await db.raw(`insert into task_coordinators (task_id, organisation_id)
    select id, ${of(leads, "(number / 3 + 5)")} from tasks`);
  await db.raw(`insert into task_words (task_id, words)
    select id, '2020 ' || number || ' nhiem vu ' || ${of(SUBJECTS, "(number / 11)")} || ' bao cao'
    from tasks`);
  const standing = "state, due_at, reported_at, lead_organisation_id";
  await db.raw(`insert into task_steps (id, task_id, seq, step, at, person_id, text, ${standing})
    select id, id, 1, 'extension-granted', ${now - 90 * DAY}, assigned_by, '', ${standing}
    from tasks where number % 20 = 4 and due_at is not null`);
  if (!address) return;
  // As its own watch does after a while.
  await db.raw("vacuum analyze");
}
