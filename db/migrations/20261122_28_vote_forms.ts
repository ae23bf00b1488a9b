import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

const columns = [
  "votes add column is_secret integer not null default 0",
  "votes add column options text", // JSON, the alternatives; empty: for, against, not voting
  "votes add column closes_after integer", // seconds from the opening
  "votes add column closes_when_all integer not null default 0",
  "votes add column closes_at bigint",
  "votes add column closed_how text", // hand | time | all
  "votes add column annulled_at bigint",
  "votes add column annulled_by text references persons(id)",
  "votes add column annulled_on_word_of text references persons(id)",
  "votes add column annulment_reason text",
  // In favour of which alternative; and who entered what a member said.
  "casts add column option_no integer",
  "casts add column entered_by text references persons(id)",
];

export async function up(knex: Knex): Promise<void> {
  for (const column of columns) await knex.raw(`alter table ${column}`);
  await knex("votes").whereNotNull("closed_at").update({ closed_how: "hand" });

  // That a seat has voted in secret, and nothing else of it.
  await knex.schema.createTable("secret_turnouts", (t) => {
    t.text("vote_id").notNullable();
    t.text("seat_id").notNullable();
    t.text("person_id").notNullable().references("persons.id");
    t.text("receipt_id").notNullable();
    t.bigInteger("at").notNullable();
    t.primary(["vote_id", "seat_id"]);
    t.foreign(["vote_id", "seat_id"]).references(["vote_id", "seat_id"]).inTable("vote_rolls");
  });
  await makeAppendOnly(knex, "secret_turnouts");

  // What was chosen in secret, and nothing else: no seat, no time, no number, no order of rows.
  const isPostgres = knex.client.config.client === "pg";
  await knex.raw(`
    create table secret_ballots (
      vote_id text not null references votes(id),
      key text not null,
      mark text not null check (length(mark) = 1),
      primary key (vote_id, key)
    ) ${isPostgres ? "" : "without rowid"}`);
  await (isPostgres ? guardOnPostgres(knex) : guardOnSqlite(knex));
}

/** The ballots of a vote are laid out anew with each one, as long as it is open; then never again. */
async function guardOnSqlite(knex: Knex): Promise<void> {
  for (const [deed, row] of [
    ["insert", "new"],
    ["delete", "old"],
  ]) {
    await knex.raw(`
      create trigger secret_ballots_no_late_${deed} before ${deed} on secret_ballots
      when (select state from votes where id = ${row}.vote_id) is not 'open'
      begin select raise(abort, 'secret_ballots is append-only'); end`);
  }
  await knex.raw(`
    create trigger secret_ballots_no_update before update on secret_ballots
    begin select raise(abort, 'secret_ballots is append-only'); end`);
}

async function guardOnPostgres(knex: Knex): Promise<void> {
  await knex.raw(`
    create function refuse_late_ballot() returns trigger language plpgsql as $$
    declare ballot record;
    begin
      if tg_op = 'DELETE' then ballot := old; else ballot := new; end if;
      if (select state from votes where id = ballot.vote_id) is distinct from 'open' then
        raise exception 'secret_ballots is append-only';
      end if;
      return ballot;
    end $$`);
  await knex.raw(`
    create trigger secret_ballots_no_late before insert or delete on secret_ballots
    for each row execute function refuse_late_ballot()`);
  await knex.raw(`
    create trigger secret_ballots_append_only before update or truncate on secret_ballots
    for each statement execute function refuse_change()`);
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
