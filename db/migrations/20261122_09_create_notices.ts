import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("notices", (t) => {
    t.text("id").primary();
    t.text("person_id").notNullable().references("persons.id");
    t.text("kind").notNullable();
    t.text("subject").notNullable(); // noun:id, opened by the link
    t.bigInteger("event_seq").notNullable();
    t.bigInteger("at").notNullable();
    t.bigInteger("read_at");
    t.unique(["person_id", "event_seq", "kind"]);
    t.index(["person_id", "at"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
