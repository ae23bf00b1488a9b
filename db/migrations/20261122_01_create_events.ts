import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("events", (t) => {
    t.bigIncrements("seq");
    t.bigInteger("at").notNullable();
    t.text("type").notNullable();
    t.text("subject").notNullable();
    t.text("person_id");
    t.text("payload").notNullable();
    t.index(["subject"]);
  });
  await makeAppendOnly(knex, "events");

  await knex.schema.createTable("intents", (t) => {
    t.text("person_id").notNullable();
    t.text("key").notNullable();
    t.text("act").notNullable();
    t.text("body_hash").notNullable();
    t.text("answer");
    t.bigInteger("at").notNullable();
    t.primary(["person_id", "key"]);
  });

  await knex.schema.createTable("job_cursors", (t) => {
    t.text("job").primary();
    t.bigInteger("seq").notNullable();
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
