import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("organisations", (t) => {
    t.text("id").primary();
    t.text("code").notNullable().unique();
    t.text("kind").notNullable(); // government | office | ministry | ministry-level
    t.text("name_vi").notNullable();
    t.text("name_en").notNullable();
    t.text("short_vi").notNullable();
    t.text("short_en").notNullable();
    t.integer("position").notNullable();
  });

  await knex.schema.createTable("persons", (t) => {
    t.text("id").primary();
    t.text("login").notNullable().unique();
    t.text("title_vi").notNullable();
    t.text("title_en").notNullable();
    t.text("organisation_id").notNullable().references("organisations.id");
    t.text("locale"); // vi | en; empty: as the browser says
    t.text("theme").notNullable().defaultTo("auto");
    t.integer("demo_position"); // its place on the demo's start page
  });

  await knex.schema.createTable("roles", (t) => {
    t.text("id").primary();
    t.text("person_id").notNullable().references("persons.id");
    t.text("role").notNullable();
    t.text("organisation_id").references("organisations.id");
    t.text("assisted_person_id").references("persons.id");
    t.text("from_on").notNullable();
    t.text("to_on");
    t.index(["person_id"]);
    t.index(["assisted_person_id"]);
  });

  await knex.schema.createTable("bodies", (t) => {
    t.text("id").primary();
    t.text("code").notNullable().unique();
    t.text("name_vi").notNullable();
    t.text("name_en").notNullable();
  });

  await knex.schema.createTable("seats", (t) => {
    t.text("id").primary();
    t.text("body_id").notNullable().references("bodies.id");
    t.text("code").notNullable();
    t.text("name_vi").notNullable();
    t.text("name_en").notNullable();
    t.text("short_vi").notNullable();
    t.text("short_en").notNullable();
    t.integer("position").notNullable();
    t.integer("breaks_ties").notNullable().defaultTo(0); // the Prime Minister's seat
    t.text("organisation_id").references("organisations.id");
    t.unique(["body_id", "code"]);
  });

  await knex.schema.createTable("seat_terms", (t) => {
    t.text("id").primary();
    t.text("seat_id").notNullable().references("seats.id");
    t.text("person_id").notNullable().references("persons.id");
    t.text("from_on").notNullable();
    t.text("to_on");
    t.index(["seat_id"]);
    t.index(["person_id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
