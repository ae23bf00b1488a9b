import type { Knex } from "knex";

/** What waits for the issue: tasks prepared on a frozen text; and why a signed PDF is not there yet. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw("alter table resolutions add column signing_fault text"); // a refusal's code
  await knex.raw("alter table resolutions add column signing_fault_said text"); // the service's own
  await knex.schema.createTable("prepared_tasks", (t) => {
    t.text("id").primary();
    t.text("resolution_id").notNullable().references("resolutions.id");
    t.text("clause_id").notNullable(); // may be gone once the draft has been sent back and changed
    t.text("passage").notNullable();
    t.text("title").notNullable();
    t.text("deliverable").notNullable();
    t.text("lead_organisation_id").notNullable().references("organisations.id");
    t.text("coordinator_ids").notNullable(); // JSON
    t.text("deadline_text").notNullable(); // as written: working days count from the issue
    t.text("leader_id").references("persons.id"); // empty: who approves the document
    t.text("monitor_id").references("persons.id");
    t.text("monitor_department").notNullable();
    t.text("priority").notNullable();
    t.text("secrecy").notNullable();
    t.text("field");
    t.text("prepared_by").notNullable().references("persons.id");
    t.bigInteger("prepared_at").notNullable();
    t.index(["resolution_id", "clause_id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
