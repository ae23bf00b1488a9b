import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("meetings", (t) => {
    t.text("id").primary();
    t.text("body_id").notNullable().references("bodies.id");
    t.text("kind").notNullable(); // regular | thematic | extraordinary
    t.integer("year").notNullable();
    t.integer("number").notNullable();
    t.text("title").notNullable();
    t.text("place").notNullable();
    t.bigInteger("starts_at").notNullable();
    t.text("chair_seat_id").notNullable().references("seats.id");
    t.text("rule_set").notNullable();
    t.text("state").notNullable(); // planned | published | open | closed
    t.text("current_item_id");
    t.text("check_in_secret").notNullable();
    t.bigInteger("opened_at");
    t.bigInteger("closed_at");
    t.unique(["body_id", "kind", "year", "number"]);
  });

  await knex.schema.createTable("agenda_items", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.integer("position").notNullable();
    t.text("title").notNullable();
    t.text("lead_organisation_id").notNullable().references("organisations.id");
    t.text("presenter_organisation_id").notNullable().references("organisations.id");
    t.integer("minutes").notNullable();
    t.text("mode").notNullable(); // information | discussion | decision
    t.bigInteger("taken_up_at");
    t.bigInteger("done_at");
    t.unique(["meeting_id", "position"]);
  });

  await knex.schema.createTable("item_guests", (t) => {
    t.text("item_id").notNullable().references("agenda_items.id");
    t.text("person_id").notNullable().references("persons.id");
    t.primary(["item_id", "person_id"]);
  });

  // One row a seat, made when the meeting is created: the roll. Who sits there is frozen with it.
  await knex.schema.createTable("attendances", (t) => {
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("seat_id").notNullable().references("seats.id");
    t.text("person_id").notNullable().references("persons.id");
    t.text("kind").notNullable(); // ABSENT | IN_ROOM | ONLINE | REMOTE_VOTE_ONLY | SUBSTITUTED | ABSENT_EXCUSED
    t.text("substitute_person_id").references("persons.id");
    t.text("via"); // code | hand | tap | demo
    t.text("by_person_id").references("persons.id");
    t.bigInteger("at");
    t.primary(["meeting_id", "seat_id"]);
    t.unique(["meeting_id", "person_id"]);
    t.index(["person_id"]);
    t.index(["substitute_person_id"]);
  });

  await knex.schema.createTable("wall_tokens", (t) => {
    t.text("id").primary();
    t.text("meeting_id").notNullable().references("meetings.id");
    t.text("token_hash").notNullable().unique();
    t.bigInteger("made_at").notNullable();
    t.bigInteger("revoked_at");
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
