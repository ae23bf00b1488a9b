import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  // What holds from a day on; of several for one day the last one set.
  await knex.schema.createTable("dated_settings", (t) => {
    t.text("id").primary();
    t.text("name").notNullable(); // due-time | speaking-minutes | rule-set
    t.text("from_on").notNullable();
    t.text("value").notNullable();
    t.text("set_by").references("persons.id"); // empty: from the command line
    t.bigInteger("set_at").notNullable();
    t.index(["name", "from_on"]);
  });
  await makeAppendOnly(knex, "dated_settings");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
