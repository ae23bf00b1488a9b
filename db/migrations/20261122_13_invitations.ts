import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("persons", (t) => {
    t.text("email");
  });

  // One a person and meeting: for a seat of the roll, or for a guest of its items.
  await knex.schema.createTable("invitations", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("person_id").notNullable().references("persons.id");
    t.text("seat_id").references("seats.id"); // empty: a guest
    t.bigInteger("issued_at").notNullable();
    t.bigInteger("withdrawn_at");
    t.unique(["meeting_id", "person_id"]);
    t.index(["person_id"]);
  });

  // The last one counts; all are kept.
  await knex.schema.createTable("invitation_answers", (t) => {
    t.text("id").primary();
    t.text("invitation_id").notNullable().references("invitations.id");
    t.integer("number").notNullable();
    t.text("kind").notNullable(); // IN_ROOM | ONLINE | REMOTE_VOTE_ONLY | ABSENT
    t.text("reason");
    t.text("substitute_person_id").references("persons.id");
    t.bigInteger("at").notNullable();
    t.text("by_person_id").notNullable().references("persons.id");
    t.unique(["invitation_id", "number"]);
  });
  await makeAppendOnly(knex, "invitation_answers");

  await knex.schema.createTable("absence_decisions", (t) => {
    t.text("answer_id").primary().references("invitation_answers.id");
    t.integer("consented").notNullable(); // 0 | 1
    t.text("word");
    t.bigInteger("at").notNullable();
    t.text("by_person_id").notNullable().references("persons.id");
  });
  await makeAppendOnly(knex, "absence_decisions");

  await knex.schema.createTable("invitation_reminders", (t) => {
    t.text("id").primary();
    t.text("invitation_id").notNullable().references("invitations.id");
    t.integer("days_before"); // working days; empty: reminded by hand
    t.bigInteger("at").notNullable();
    t.text("by_person_id").references("persons.id");
    t.unique(["invitation_id", "days_before"]);
  });
  await makeAppendOnly(knex, "invitation_reminders");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
