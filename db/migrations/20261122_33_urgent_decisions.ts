import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  // What the Prime Minister or a Deputy decided outside the procedure (Decree 191/2026, Art. 3.4).
  await knex.schema.createTable("urgent_decisions", (t) => {
    t.text("id").primary();
    t.text("body_id").notNullable().references("bodies.id");
    t.text("seat_id").notNullable().references("seats.id");
    t.text("person_id").notNullable().references("persons.id"); // who held the seat that day
    t.bigInteger("decided_at").notNullable();
    t.text("subject").notNullable();
    t.text("reason").notNullable();
    t.text("document").notNullable();
    t.text("lead_organisation_id").notNullable().references("organisations.id");
    t.text("entered_by").notNullable().references("persons.id");
    t.bigInteger("entered_at").notNullable();
    t.index(["body_id", "decided_at"]);
  });
  await makeAppendOnly(knex, "urgent_decisions");
  // How it left the list: reported at a meeting, or withdrawn because it was entered wrongly.
  await knex.schema.createTable("urgent_decision_ends", (t) => {
    t.text("decision_id").primary().references("urgent_decisions.id");
    t.text("meeting_id").references("meetings.id");
    t.text("reason");
    t.text("by_person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
    t.index(["meeting_id"]);
    t.check("(meeting_id is null) <> (reason is null)");
  });
  await makeAppendOnly(knex, "urgent_decision_ends");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
