import type { Knex } from "knex";

/** What is searched in the register of issued documents, and the order it is read in. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable("register_entries", (t) => {
    t.text("resolution_id").primary().references("resolutions.id");
    t.text("words").notNullable(); // of number and title, folded, with a blank before each
  });
  const issued = "where issued_at is not null";
  await knex.raw(`create index resolutions_by_issue on resolutions (issued_at, id) ${issued}`);
  const rows: { id: string; title: string; series: string; number: number }[] = await knex(
    "resolutions",
  )
    .whereNotNull("number")
    .select("id", "title", "series", "number");
  const entries = rows.map(({ id, title, series, number }) => ({
    resolution_id: id,
    words: foldedWords(`${String(number).padStart(2, "0")}/${series} ${title}`),
  }));
  await knex.batchInsert("register_entries", entries, 200);
}

// As it was on the day of this migration: it never changes with what the application does later.
function foldedWords(text: string): string {
  const folded = text.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "").replaceAll("đ", "d");
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ` ${word}`).join("");
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
