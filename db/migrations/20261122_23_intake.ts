import type { Knex } from "knex";

/*
 * What the house makes of a PDF that came in: a copy laid out for reading beside the byte-exact
 * original, and then, step by step, the words of its pages, their small pictures, and page one as a
 * file of its own. Every file is taken in once, whatever papers it stands behind.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("file_intakes", (t) => {
    t.text("file_sha256").primary().references("files.sha256");
    t.text("served_sha256").notNullable().references("files.sha256");
    t.integer("pages").notNullable();
    t.bigInteger("first_page_bytes"); // none where the gate did not measure it
    t.integer("has_text").notNullable();
    t.integer("is_signed").notNullable();
    t.text("geometry").notNullable(); // JSON: [{w,h,r,label}], points, one a page
    t.text("outline"); // JSON, as the reader shows it
    t.bigInteger("made_at").notNullable();
  });

  await knex.schema.createTable("intake_steps", (t) => {
    t.text("file_sha256").notNullable().references("files.sha256");
    t.text("step").notNullable(); // texts | thumbnails | page-one
    t.text("state").notNullable(); // waiting | done | failed
    t.integer("tries").notNullable().defaultTo(0);
    t.text("fault"); // a code, of the last try
    t.text("made_sha256").references("files.sha256"); // the file it made
    t.bigInteger("claimed_until"); // somebody is at it
    t.bigInteger("at").notNullable();
    t.primary(["file_sha256", "step"]);
    t.index(["state"]);
  });

  // The words are read again, of replaced versions too: every file is taken in anew by the job.
  if (knex.client.config.client !== "pg") {
    await knex.raw("insert into paper_text_index (paper_text_index) values ('delete-all')");
  }
  await knex("paper_texts").delete();
  await knex.schema.dropTable("paper_text_files");

  // Which pages of which version someone has had before them.
  await knex.schema.createTable("paper_pages_read", (t) => {
    t.text("person_id").notNullable().references("persons.id");
    t.text("paper_id").notNullable().references("papers.id");
    t.integer("version").notNullable();
    t.text("pages").notNullable(); // ranges: "1-3,7"
    t.integer("count").notNullable();
    t.primary(["paper_id", "version", "person_id"]);
    t.index(["person_id"]);
  });

  // "Xem xong trả lại": from then on this version is shut for who gave it back.
  await knex.schema.createTable("paper_returns", (t) => {
    t.text("person_id").notNullable().references("persons.id");
    t.text("paper_id").notNullable().references("papers.id");
    t.integer("version").notNullable();
    t.bigInteger("at").notNullable();
    t.primary(["paper_id", "version", "person_id"]);
  });
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
