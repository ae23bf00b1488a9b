import type { Knex } from "knex";

/*
 * Words that rows are found by, in a table of their own: `<name>_words`, folded, with the key of the
 * row they belong to. Each database has its own full-text index over them; what is found is the same.
 */
export async function createWordIndex(
  knex: Knex,
  { name, key, of }: { name: string; key: string; of: string },
): Promise<void> {
  const table = `${name}_words`;
  await knex.schema.createTable(table, (t) => {
    t.text(key).primary().references(`${of}.id`);
    t.text("words").notNullable();
  });
  if (knex.client.config.client === "pg") {
    await knex.raw(`alter table ${table} add column tokens tsvector
      generated always as (to_tsvector('simple', words)) stored`);
    await knex.raw(`create index ${table}_tokens on ${table} using gin (tokens)`);
    return;
  }
  const index = `${name}_word_index`;
  await knex.raw(`create virtual table ${index}
    using fts5(words, content='${table}', tokenize='unicode61')`);
  await knex.raw(`create trigger ${table}_indexed after insert on ${table} begin
      insert into ${index} (rowid, words) values (new.rowid, new.words);
    end`);
}
