import type { Knex } from "knex";
import { ballotCode } from "../ballots/ballot-number.ts";
import { whereBallotVisible } from "../ballots/ballot-standing.views.server.ts";
import { whereCampaignConcerns } from "../campaigns/campaign-standing.views.server.ts";
import { cellsToExplain } from "../campaigns/cells-to-explain.views.server.ts";
import { whereDossierVisible } from "../dossiers/dossier-standing.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { dayVi } from "../platform/dates.ts";
import { listPath } from "../tasks/task-filter.ts";
import { whereTaskVisible } from "../tasks/task-standing.views.server.ts";

/** What a notice is about, as far as its reader may know it. */
export type About = {
  to: string;
  title: string;
  /** "12/NQ-CP", or how many there are; empty for what has none (yet). */
  number: string;
  office: Bilingual | null;
  /** Of a meeting: whether its agenda still waits for the chair. */
  isPlanned?: boolean;
};

export type Entry = [subject: string, about: About];

export async function taskNames(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Entry[]> {
  const rows: TaskRow[] = await whereTaskVisible(db("tasks").whereIn("tasks.id", [...ids]), person)
    .join("organisations", "organisations.id", "tasks.lead_organisation_id")
    .select("tasks.id", "tasks.title", "name_vi", "name_en");
  return rows.map(({ id, title, name_vi, name_en }) => [
    `task:${id}`,
    { to: `/tasks/${id}`, title, number: "", office: { vi: name_vi, en: name_en } },
  ]);
}

export async function dossierNames(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Entry[]> {
  const seen = whereDossierVisible(db("dossiers").whereIn("dossiers.id", [...ids]), person);
  const rows: TaskRow[] = await seen
    .join("organisations", "organisations.id", "dossiers.ministry_id")
    .select("dossiers.id", "dossiers.title", "name_vi", "name_en");
  return rows.map(({ id, title, name_vi, name_en }) => [
    `dossier:${id}`,
    { to: `/dossiers/${id}`, title, number: "", office: { vi: name_vi, en: name_en } },
  ]);
}

export async function ballotNames(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Entry[]> {
  const seen = whereBallotVisible(db("ballots").whereIn("ballots.id", [...ids]), person);
  const rows: BallotRow[] = await seen
    .join("ballot_editions as shown", (edition) => {
      void edition.on("shown.ballot_id", "ballots.id");
      void edition.on(
        "shown.edition",
        db.raw("case ballots.edition when 0 then 1 else ballots.edition end"),
      );
    })
    .join("organisations", "organisations.id", "ballots.ministry_id")
    .select("ballots.id", "ballots.number", "shown.subject", "name_vi", "name_en");
  return rows.map(({ id, number, subject: title, name_vi: vi, name_en: en }) => [
    `ballot:${id}`,
    {
      to: `/ballots/${id}`,
      title,
      number: number === null ? "" : ballotCode({ number }),
      office: { vi, en },
    },
  ]);
}

/** A day's reminders of tasks this person may see: how many they are, and the list of them. */
export async function reminderNames(
  db: Knex,
  person: Person,
  days: readonly string[],
): Promise<Entry[]> {
  const told = db("tasks")
    .join("personal_reminders as told", "told.task_id", "tasks.id")
    .where({ "told.person_id": person.id, "told.channel": "app" })
    .whereIn("told.day", [...days]);
  const rows: { day: string; count: number | string }[] = await whereTaskVisible(told, person)
    .groupBy("told.day")
    .select("told.day")
    .count("* as count");
  return rows.map(({ day, count }) => [
    `reminder-round:${day}`,
    {
      to: listPath({ reminded: day }),
      title: dayVi(day),
      number: String(count),
      office: null,
    },
  ]);
}

/** The tasks of an import that the person's own ministries lead: how many they are, and the list. */
export async function importNames(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Entry[]> {
  const led = db("tasks")
    .join("imported_tasks as i", "i.task_id", "tasks.id")
    .join("organisations as o", "o.id", "tasks.lead_organisation_id")
    .whereIn("i.import_id", [...ids])
    .whereIn("o.id", person.ministryIds);
  const rows: { id: string; code: string; count: number | string }[] = await whereTaskVisible(
    led,
    person,
  )
    .groupBy("i.import_id", "o.code")
    .select("i.import_id as id", "o.code")
    .count("* as count");
  return [...new Set(rows.map(({ id }) => id))].map((id) => {
    const own = rows.filter((row) => row.id === id);
    const ministry = own.length === 1 ? (own[0]?.code ?? null) : null;
    const number = String(own.reduce((sum, { count }) => sum + Number(count), 0));
    const to = listPath({ ministry, imported: id });
    return [`task-import:${id}`, { to, title: "", number, office: null }];
  });
}

/** A campaign, with how many cells wait for a statement of the person's own bodies. */
export async function campaignNames(
  db: Knex,
  person: Person,
  ids: readonly string[],
): Promise<Entry[]> {
  const seen = db("campaigns").whereIn("campaigns.id", [...ids]);
  whereCampaignConcerns(db, seen, { person });
  const rows: { id: string; title: string }[] = await seen.select("id", "title");
  const waiting = await cellsToExplain(db, { campaignIds: ids, bodyIds: person.ministryIds });
  return rows.map(({ id, title }) => {
    const number = String(waiting.get(id) ?? 0);
    return [`campaign:${id}`, { to: `/campaigns/${id}`, title, number, office: null }];
  });
}

type BallotRow = {
  id: string;
  number: number | null;
  subject: string;
  name_vi: string;
  name_en: string;
};

type TaskRow = { id: string; title: string; name_vi: string; name_en: string };
