import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

export async function up(knex: Knex): Promise<void> {
  // How far each body's log has come. The row is what writers wait for; all in it can be reckoned anew.
  await knex.schema.createTable("log_heads", (t) => {
    t.text("body_id").primary().references("bodies.id");
    t.bigInteger("size").notNullable();
    t.bigInteger("at").notNullable();
    t.binary("peaks").notNullable(); // 32 octets each, the largest subtree first
  });

  await knex.schema.createTable("log_leaves", (t) => {
    t.text("body_id").notNullable().references("bodies.id");
    t.bigInteger("idx").notNullable();
    t.text("type").notNullable();
    t.bigInteger("at").notNullable();
    t.binary("leaf").notNullable();
    t.binary("leaf_hash").notNullable();
    t.primary(["body_id", "idx"]);
  });
  await makeAppendOnly(knex, "log_leaves");

  // What a leaf was made from. Without it the leaf stays and says nothing.
  await knex.schema.createTable("log_payloads", (t) => {
    t.text("body_id").notNullable();
    t.bigInteger("idx").notNullable();
    t.binary("salt").notNullable();
    t.text("payload").notNullable();
    t.text("about"); // `noun:id`, to find it by
    t.primary(["body_id", "idx"]);
    t.foreign(["body_id", "idx"]).references(["body_id", "idx"]).inTable("log_leaves");
    t.index(["about"]);
  });
  await makeAppendOnly(knex, "log_payloads");

  await knex.schema.createTable("log_checkpoints", (t) => {
    t.text("body_id").notNullable().references("bodies.id");
    t.bigInteger("size").notNullable();
    t.bigInteger("at").notNullable();
    t.binary("root").notNullable();
    t.text("note").notNullable();
    t.primary(["body_id", "size"]);
  });
  await makeAppendOnly(knex, "log_checkpoints");

  // Under which name and key checkpoints are signed; the private half lies outside.
  await knex.schema.createTable("log_keys", (t) => {
    t.text("public_key").primary(); // Base64 of 32 octets, Ed25519
    t.text("host").notNullable();
    t.bigInteger("from_at").notNullable();
  });
  await makeAppendOnly(knex, "log_keys");

  // What the checks of the log have found.
  await knex.schema.createTable("log_checks", (t) => {
    t.text("id").primary();
    t.bigInteger("at").notNullable();
    t.text("scope").notNullable(); // latest | all
    t.integer("leaves").notNullable();
    t.integer("decisions").notNullable();
    t.text("findings").notNullable(); // JSON
  });

  // Votes opened before there was a log: nothing in it can vouch for them.
  await knex.schema.createTable("votes_before_log", (t) => {
    t.text("vote_id").primary();
  });
  await knex.raw(
    "insert into votes_before_log (vote_id) select id from votes where state <> 'created'",
  );
  await makeAppendOnly(knex, "votes_before_log");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
