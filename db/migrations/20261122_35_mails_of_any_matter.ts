import type { Knex } from "knex";

/** Mails are of any matter now, named as everywhere else ("meeting:…", "ballot:…"). */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable("outbox", (t) => {
    t.text("subject");
  });
  await knex("outbox").update({ subject: knex.raw("'meeting:' || meeting_id") });
  await knex.schema.alterTable("outbox", (t) => {
    t.dropColumn("meeting_id");
    t.dropNullable("subject");
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
