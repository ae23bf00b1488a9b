import type { Knex } from "knex";

/** Members of the working group who inspect in a campaign, from whatever ministry they come. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("campaign_inspectors", (t) => {
    t.text("campaign_id").notNullable().references("campaigns.id");
    t.text("person_id").notNullable().references("persons.id");
    t.primary(["campaign_id", "person_id"]);
    t.index("person_id");
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
