import type { Knex } from "knex";
import { makeAppendOnly } from "../append-only.ts";

/*
 * Phiếu lấy ý kiến. Wording and papers belong to an edition and stand still from its issue; the roll
 * is written once, at the first issue; what was sent is only ever added to.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("ballots", (t) => {
    t.text("id").primary();
    t.text("body_id").notNullable().references("bodies.id");
    t.text("ministry_id").notNullable().references("organisations.id");
    t.text("officer_id").notNullable().references("persons.id");
    t.text("state").notNullable(); // draft | in-review | awaiting-approval | returned | collecting | closed | synthesised | decided | withdrawn | cancelled
    t.bigInteger("created_at").notNullable();
    t.text("dossier_id").references("dossiers.id");
    t.text("follows_id").unique().references("ballots.id"); // after which the draft is brought again
    t.integer("edition").notNullable().defaultTo(0); // the one last issued
    t.bigInteger("issued_at");
    t.text("issued_by").references("persons.id");
    t.integer("year");
    t.integer("number");
    t.text("rule_set");
    t.bigInteger("due_at");
    t.integer("sealed"); // nobody sees an answer before the close
    t.bigInteger("extended_at");
    t.text("extended_by").references("persons.id");
    t.text("extension_reason");
    t.bigInteger("extended_from"); // the due time before
    t.bigInteger("closed_at");
    t.text("closed_by").references("persons.id"); // empty: its time had come
    t.text("result"); // JSON, written once at close
    t.bigInteger("synthesised_at");
    t.bigInteger("decided_at");
    t.text("decided_by").references("persons.id");
    t.text("outcome"); // adopted | rejected | to-meeting | returned-to-lead
    t.text("decision_text");
    t.text("item_id").references("agenda_items.id").onDelete("SET NULL");
    t.unique(["body_id", "year", "number"]);
    t.index(["state", "due_at"]);
    t.index(["ministry_id"]);
  });

  await knex.schema.createTable("ballot_editions", (t) => {
    t.text("ballot_id").notNullable().references("ballots.id");
    t.integer("edition").notNullable();
    t.text("subject").notNullable();
    t.text("content").notNullable(); // JSON: the rest of the wording, issues and options
    t.text("reason").notNullable().defaultTo(""); // why the one before was corrected
    t.bigInteger("issued_at"); // empty: still being written
    t.text("issued_by").references("persons.id");
    t.primary(["ballot_id", "edition"]);
  });

  await knex.schema.createTable("ballot_papers", (t) => {
    t.text("id").primary();
    t.text("ballot_id").notNullable().references("ballots.id");
    t.integer("edition"); // empty: a new version of the draft, brought with the synthesis
    t.text("kind").notNullable(); // as the kinds of papers
    t.text("title").notNullable();
    t.text("file_sha256").notNullable().references("files.sha256");
    t.text("file_name").notNullable();
    t.integer("pages").notNullable();
    t.bigInteger("uploaded_at").notNullable();
    t.text("uploaded_by").notNullable().references("persons.id");
    t.index(["ballot_id", "edition"]);
  });

  await knex.schema.createTable("ballot_steps", (t) => {
    t.text("id").primary();
    t.text("ballot_id").notNullable().references("ballots.id");
    t.integer("seq").notNullable();
    t.text("step").notNullable();
    t.text("text").notNullable().defaultTo("");
    t.text("person_id").references("persons.id"); // empty: a job
    t.bigInteger("at").notNullable();
    t.unique(["ballot_id", "seq"]);
  });
  await makeAppendOnly(knex, "ballot_steps");

  // One row a person, whatever seats they hold; who has no seat that day is not on it.
  await knex.schema.createTable("ballot_recipients", (t) => {
    t.text("ballot_id").notNullable().references("ballots.id");
    t.text("person_id").notNullable().references("persons.id");
    t.text("seat_id").notNullable().references("seats.id");
    t.integer("position").notNullable();
    t.integer("breaks_ties").notNullable();
    t.primary(["ballot_id", "person_id"]);
    t.unique(["ballot_id", "seat_id"]);
    t.index(["person_id"]);
  });
  await makeAppendOnly(knex, "ballot_recipients");

  await knex.schema.createTable("ballot_openings", (t) => {
    t.text("ballot_id").notNullable();
    t.text("person_id").notNullable();
    t.bigInteger("at").notNullable();
    t.primary(["ballot_id", "person_id"]);
    t.foreign(["ballot_id", "person_id"])
      .references(["ballot_id", "person_id"])
      .inTable("ballot_recipients");
  });

  // What is being written: for the member and who assists them, and for nobody else.
  await knex.schema.createTable("ballot_drafts", (t) => {
    t.text("ballot_id").notNullable();
    t.text("person_id").notNullable();
    t.text("draft").notNullable(); // JSON
    t.text("saved_by").notNullable().references("persons.id");
    t.bigInteger("saved_at").notNullable();
    t.text("prepared_by").references("persons.id"); // the assistant who had a hand in it
    t.primary(["ballot_id", "person_id"]);
    t.foreign(["ballot_id", "person_id"])
      .references(["ballot_id", "person_id"])
      .inTable("ballot_recipients");
  });

  await knex.schema.createTable("ballot_files", (t) => {
    t.text("id").primary();
    t.text("ballot_id").notNullable();
    t.text("person_id").notNullable(); // whose reply it belongs to
    t.text("file_sha256").notNullable().references("files.sha256");
    t.text("file_name").notNullable();
    t.integer("pages").notNullable();
    t.bigInteger("uploaded_at").notNullable();
    t.text("uploaded_by").notNullable().references("persons.id");
    t.index(["ballot_id", "person_id"]);
    t.foreign(["ballot_id", "person_id"])
      .references(["ballot_id", "person_id"])
      .inTable("ballot_recipients");
  });

  await knex.schema.createTable("ballot_opinions", (t) => {
    t.text("id").primary();
    t.text("ballot_id").notNullable();
    t.integer("edition").notNullable();
    t.text("person_id").notNullable();
    t.text("seat_id").notNullable().references("seats.id");
    t.integer("seq").notNullable();
    t.text("choice").notNullable();
    t.text("text").notNullable();
    t.integer("reserved").notNullable();
    t.text("answers").notNullable(); // JSON: by issue
    t.text("file_ids").notNullable(); // JSON
    t.text("via").notNullable(); // tablet | demo | paper | telephone
    t.text("sent_by").notNullable().references("persons.id");
    t.text("prepared_by").references("persons.id");
    t.text("replaces_id").unique().references("ballot_opinions.id");
    t.bigInteger("at").notNullable();
    t.check("choice in ('AGREE', 'DISAGREE', 'OTHER')");
    t.unique(["ballot_id", "seq"]);
    t.foreign(["ballot_id", "person_id"])
      .references(["ballot_id", "person_id"])
      .inTable("ballot_recipients");
  });
  // One first answer a member; every later one names the one it replaces, which only one can do.
  await knex.raw(
    "create unique index ballot_opinions_one_first on ballot_opinions (ballot_id, person_id) where replaces_id is null",
  );
  await makeAppendOnly(knex, "ballot_opinions");

  await knex.schema.createTable("ballot_reminders", (t) => {
    t.text("id").primary();
    t.text("ballot_id").notNullable().references("ballots.id");
    t.bigInteger("due_at").notNullable(); // the due time they were reminded of
    t.integer("rung"); // working days left; empty: by hand
    t.text("by_person_id").references("persons.id");
    t.bigInteger("at").notNullable();
    t.unique(["ballot_id", "due_at", "rung"]);
  });
  await knex.schema.createTable("ballot_reminded", (t) => {
    t.text("reminder_id").notNullable().references("ballot_reminders.id");
    t.text("person_id").notNullable().references("persons.id");
    t.primary(["reminder_id", "person_id"]);
  });

  await knex.schema.createTable("ballot_passed", (t) => {
    t.text("opinion_id").primary().references("ballot_opinions.id");
    t.text("by_person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
  });
  await knex.schema.createTable("ballot_explanations", (t) => {
    t.text("opinion_id").notNullable().references("ballot_opinions.id");
    t.text("issue_id").notNullable(); // empty: the opinion as a whole
    t.text("explanation").notNullable(); // accepted | partly | not
    t.text("text").notNullable();
    t.text("change").notNullable();
    t.text("paper_id").references("ballot_papers.id");
    t.integer("page");
    t.text("by_person_id").notNullable().references("persons.id");
    t.bigInteger("at").notNullable();
    t.primary(["opinion_id", "issue_id"]);
  });

  // How a body keeps its ballots, in force from a day on.
  await knex.schema.createTable("ballot_settings", (t) => {
    t.text("body_id").notNullable().references("bodies.id");
    t.text("from_on").notNullable();
    t.integer("sealed").notNullable(); // answers are seen by nobody before the close
    t.bigInteger("set_at").notNullable();
    t.primary(["body_id", "from_on"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
