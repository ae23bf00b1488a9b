import type { Knex } from "knex";

/*
 * The words of every page of every paper, found by their folded form (no marks, lower case). Each
 * database has its own full-text index over that one column; what is found is the same.
 */
export async function up(knex: Knex): Promise<void> {
  // A file whose pages stand in the index, also when it has no words (a scan).
  await knex.schema.createTable("paper_text_files", (t) => {
    t.text("file_sha256").primary().references("files.sha256");
    t.integer("pages").notNullable();
    t.bigInteger("read_at").notNullable();
  });
  await knex.schema.createTable("paper_texts", (t) => {
    t.text("file_sha256").notNullable().references("files.sha256");
    t.integer("page").notNullable();
    t.text("text").notNullable(); // NFC, as read from the page
    t.text("folded").notNullable(); // letter for letter the same length
    t.primary(["file_sha256", "page"]);
  });
  if (knex.client.config.client === "pg") {
    await knex.raw(
      "alter table paper_texts add column tokens tsvector generated always as (to_tsvector('simple', regexp_replace(folded, '[^a-z0-9]+', ' ', 'g'))) stored",
    );
    await knex.raw("create index paper_texts_tokens on paper_texts using gin (tokens)");
    return;
  }
  await knex.raw(
    "create virtual table paper_text_index using fts5(folded, content='paper_texts', tokenize='unicode61')",
  );
  await knex.raw(`
    create trigger paper_texts_indexed after insert on paper_texts begin
      insert into paper_text_index (rowid, folded) values (new.rowid, new.folded);
    end`);
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
