import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  // The ladder is climbed once a day, by whichever process takes the day first.
  await knex.schema.createTable("reminder_rounds", (t) => {
    t.text("day").primary();
    t.bigInteger("at").notNullable();
  });
  await makeAppendOnly(knex, "reminder_rounds");
  // Each rung of each deadline reaches each person once on each channel.
  await knex.schema.createTable("personal_reminders", (t) => {
    t.text("task_id").notNullable().references("tasks.id");
    t.bigInteger("due_at").notNullable();
    t.integer("rung").notNullable();
    t.text("person_id").notNullable().references("persons.id");
    t.text("channel").notNullable(); // app | mail | sms
    t.text("day").notNullable(); // of the round
    t.bigInteger("at").notNullable();
    t.primary(["task_id", "due_at", "rung", "person_id", "channel"]);
    t.index(["person_id", "day"]);
  });
  await makeAppendOnly(knex, "personal_reminders");
  await knex.raw("create index task_reminders_at on task_reminders (at)");
  // What a person has not chosen is as the table of `reminder.ts` says.
  await knex.schema.createTable("reminder_choices", (t) => {
    t.text("person_id").notNullable().references("persons.id");
    t.text("kind").notNullable();
    t.text("mail").notNullable(); // digest | each | no
    t.integer("sms").notNullable();
    t.primary(["person_id", "kind"]);
  });
  await knex.schema.createTable("sms_numbers", (t) => {
    t.text("person_id").primary().references("persons.id");
    t.text("number").notNullable();
  });
  // Text messages go out through the same box as mails, and several of one event to one person.
  await knex.schema.alterTable("outbox", (t) => {
    t.text("channel").notNullable().defaultTo("mail"); // mail | sms
    t.dropUnique(["person_id", "event_seq", "kind"]);
    t.unique(["person_id", "event_seq", "kind", "subject", "channel"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
