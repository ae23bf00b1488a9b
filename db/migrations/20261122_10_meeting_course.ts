import type { Knex } from "knex";

/*
 * The whole course of a meeting. States from here on: planned | approved | invited | published |
 * open | suspended | closed | archived | cancelled | postponed. The number is taken with the
 * invitation and is null before. Plain statements: knex's alter() would rebuild the table on SQLite.
 */

const UNIQUE = "meetings_body_id_kind_year_number_unique";
const INSTANTS = [
  "asked_at",
  "approved_at",
  "invited_at",
  "published_at",
  "suspended_at",
  "archived_at",
  "ended_at", // cancelled or postponed
];

export async function up(knex: Knex): Promise<void> {
  for (const column of INSTANTS) {
    await knex.raw(`alter table meetings add column ${column} bigint`);
  }
  await knex.raw("alter table meetings add column ended_reason text");
  await knex.raw("alter table meetings add column postponed_to_id text references meetings (id)");
  await knex.raw("alter table meetings add column follows_id text references meetings (id)");
  await freeTheNumber(knex);
  await continueSeries(knex);
  await fillTheCourse(knex);
}

async function freeTheNumber(knex: Knex): Promise<void> {
  if (knex.client.config.client === "pg") {
    await knex.raw("alter table meetings alter column number drop not null");
  } else {
    await knex.raw(`drop index ${UNIQUE}`);
    await knex.raw("alter table meetings rename column number to old_number");
    await knex.raw("alter table meetings add column number integer");
    await knex.raw("update meetings set number = old_number");
    await knex.raw("alter table meetings drop column old_number");
    await knex.raw(`create unique index ${UNIQUE} on meetings (body_id, kind, year, number)`);
  }
  // A plan has none; whoever had written one down takes it when inviting.
  await knex.raw("update meetings set number = null where state = 'planned'");
}

/** The series go on behind the numbers that have gone out. */
async function continueSeries(knex: Knex): Promise<void> {
  await knex.raw(`
    insert into number_series (series, year, last)
    select 'meeting:' || body_id || ':' || kind, year, max(number)
    from meetings where number is not null group by body_id, kind, year`);
}

/** Meetings that were published before there was a course had every step of it behind them. */
async function fillTheCourse(knex: Knex): Promise<void> {
  for (const column of ["approved_at", "invited_at", "published_at"]) {
    await knex.raw(`
      update meetings set ${column} = coalesce(
        (select min(at) from events
         where type = 'meeting.papers-published' and subject = 'meeting:' || meetings.id),
        opened_at, starts_at)
      where state <> 'planned'`);
  }
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
