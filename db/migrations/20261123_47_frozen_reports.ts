import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  // The day of the month at whose end the figures of the month are counted.
  await knex.schema.createTable("report_cut_offs", (t) => {
    t.text("from_month").primary(); // YYYY-MM
    t.integer("day").notNullable();
    t.text("set_by").notNullable().references("persons.id");
    t.bigInteger("set_at").notNullable();
    t.check("day between 1 and 28");
  });
  await knex.schema.createTable("frozen_reports", (t) => {
    t.text("month").primary(); // YYYY-MM
    t.text("day").notNullable(); // the cut-off
    t.bigInteger("frozen_at").notNullable();
    t.text("content").notNullable(); // JSON, as it was hashed
    t.text("sha256").notNullable();
  });
  await makeAppendOnly(knex, "frozen_reports");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
