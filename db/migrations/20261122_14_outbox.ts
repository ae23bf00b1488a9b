import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  // Mails as they go out, or would; one a person, event and kind.
  await knex.schema.createTable("outbox", (t) => {
    t.text("id").primary();
    t.text("person_id").notNullable().references("persons.id");
    t.text("kind").notNullable();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.bigInteger("event_seq").notNullable();
    t.text("address").notNullable();
    t.text("subject_line").notNullable();
    t.text("body").notNullable();
    t.text("calendar"); // text of the .ics
    t.text("calendar_method"); // REQUEST | CANCEL
    t.bigInteger("at").notNullable();
    t.integer("tries").notNullable().defaultTo(0);
    t.bigInteger("next_try_at");
    t.bigInteger("taken_until"); // whoever sends it now has it to themselves until then
    t.text("last_fault");
    t.bigInteger("sent_at");
    t.bigInteger("failed_at");
    t.unique(["person_id", "event_seq", "kind"]);
    t.index(["next_try_at"]);
    t.index(["at"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
