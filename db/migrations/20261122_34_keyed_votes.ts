import type { Knex } from "knex";

const columns = [
  "votes add column taken text not null default 'tablet'", // tablet | hands | paper
  "votes add column keyed text", // JSON, how many chose what, entered by the secretariat
];

export async function up(knex: Knex): Promise<void> {
  for (const column of columns) await knex.raw(`alter table ${column}`);

  // What a body asks of its votes, from a day on; what it never settled is off.
  await knex.schema.createTable("vote_settings", (t) => {
    t.text("body_id").notNullable().references("bodies.id");
    t.text("name").notNullable(); // password | by-name
    t.text("from_on").notNullable();
    t.integer("is_on").notNullable();
    t.bigInteger("set_at").notNullable();
    t.primary(["body_id", "name", "from_on"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
