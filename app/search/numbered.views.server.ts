import type { Knex } from "knex";
import { ballotCode } from "../ballots/ballot-number.ts";
import { whereBallotVisible } from "../ballots/ballot-standing.views.server.ts";
import { fold } from "../platform/fold.ts";
import { whereWords } from "../platform/word-index.server.ts";
import { documentsWith } from "../resolutions/register.views.server.ts";
import { codeOf } from "../resolutions/resolution.ts";
import { whereTaskVisible } from "../tasks/task-standing.views.server.ts";
import { taskCode } from "../tasks/task.ts";
import { LOOKED_AT, SHOWN, type Asked, type Found, type Hit } from "./hit.ts";
import { marked } from "./snippet.ts";
import { closeness, holdsAll } from "./words.ts";

/** What stands under a number of its own, by no meeting. */
type Numbered = { id: string; title: string; code: string | null };

/** Issued documents, by number, notation and title. */
export async function documentsOf(db: Knex, asked: Asked): Promise<Found> {
  const matching = () => documentsWith(db, asked.person, asked.query);
  const rows: (Numbered & { series: string; number: number })[] =
    (await matching()
      ?.orderBy("r.issued_at", "desc")
      .limit(LOOKED_AT)
      .select("r.id", "r.title", "r.series", "r.number")) ?? [];
  const named = rows.map((row) => ({ ...row, code: codeOf(row) }));
  return { hits: closest(named, { ...asked, kind: "document" }), found: await countOf(matching()) };
}

/** Tasks in whatever state, by number, title, product and source. */
export async function tasksOf(db: Knex, asked: Asked): Promise<Found> {
  const matching = () => {
    const query = whereTaskVisible(db("tasks"), asked.person);
    whereWords(query, { name: "task", key: "task_id", of: "tasks.id" }, asked.query);
    return query;
  };
  const rows: (Numbered & { year: number; number: number })[] = await matching()
    .orderBy("tasks.assigned_at", "desc")
    .limit(LOOKED_AT)
    .select("tasks.id", "tasks.title", "tasks.year", "tasks.number");
  const named = rows.map((row) => ({ ...row, code: taskCode(row) }));
  return { hits: closest(named, { ...asked, kind: "task" }), found: await countOf(matching()) };
}

/** Ballots are few: those this person sees are read and compared here. */
export async function ballotsOf(db: Knex, asked: Asked): Promise<Found> {
  // The first edition is shown until it is issued.
  const shown = db("ballots").joinRaw(`join ballot_editions as shown on shown.ballot_id = ballots.id
    and shown.edition = case ballots.edition when 0 then 1 else ballots.edition end`);
  const seen: { id: string; subject: string; number: number | null }[] = await whereBallotVisible(
    shown,
    asked.person,
  )
    .orderBy("ballots.issued_at", "desc")
    .select("ballots.id", "shown.subject", "ballots.number");
  const named = seen.map(({ id, subject: title, number }) => ({
    ...{ id, title, code: number === null ? null : ballotCode({ number }) },
  }));
  const found = named.filter(({ title, code }) =>
    holdsAll(fold(`${code ?? ""} ${title}`), asked.words),
  );
  return { hits: closest(found, { ...asked, kind: "ballot" }), found: found.length };
}

async function countOf(query: Knex.QueryBuilder | null): Promise<number> {
  const rows: { found: number | string }[] = (await query?.count({ found: "*" })) ?? [];
  return Number(rows[0]?.found ?? 0);
}

const PATHS = { document: "/resolutions", task: "/tasks", ballot: "/ballots" } as const;

function closest(
  rows: readonly Numbered[],
  { kind, query, words }: Asked & { kind: keyof typeof PATHS },
): Hit[] {
  const near = [...rows].sort((a, b) => closeness(b.title, query) - closeness(a.title, query));
  return near.slice(0, SHOWN).map(({ id, title, code }) => ({
    ...{ kind, id, code, to: `${PATHS[kind]}/${id}` },
    ...{ title: marked(title, words), meeting: null, page: null, snippet: [] },
  }));
}
