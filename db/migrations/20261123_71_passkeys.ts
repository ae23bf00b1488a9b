import type { Knex } from "knex";

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("passkeys", (t) => {
    t.text("id").primary(); // the credential's, as its device calls it
    t.text("person_id").notNullable().references("persons.id");
    t.text("public_key").notNullable(); // base64url of COSE
    t.bigInteger("counter").notNullable();
    t.text("transports").notNullable(); // JSON
    t.integer("synced").notNullable(); // 1: may be on several devices of its person
    t.text("browser").notNullable(); // with which it was enrolled
    t.text("machine").notNullable();
    t.bigInteger("enrolled_at").notNullable();
    t.bigInteger("used_at");
    t.index(["person_id"]);
  });

  // What a device is to sign; each works once.
  await knex.schema.createTable("passkey_challenges", (t) => {
    t.text("hash").primary(); // SHA-256 of the challenge
    t.text("session_id"); // for whose enrolment; null: for a sign-in
    t.bigInteger("expires_at").notNullable();
    t.index(["expires_at"]);
  });

  // The latest other sign-in of the person, until its own screens have been told.
  await knex.schema.alterTable("sessions", (t) => {
    t.bigInteger("news_at");
    t.text("news_browser");
    t.text("news_machine");
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
