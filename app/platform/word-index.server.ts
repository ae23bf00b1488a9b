import type { Knex } from "knex";
import { wordsIn } from "./fold.ts";

/** Words that are asked for together; whoever types more has found it. */
const MAX_WORDS = 12;

/** Whose words: `<name>_words`, with the column that holds the key of the row. */
type WordIndex = { name: string; key: string };

/**
 * Leaves of a query the rows, known by the column `of`, whose words hold every word of what was
 * typed, with or without its marks. Words are letters and figures, nothing the index would obey;
 * `isBegun`: a word's beginning is enough. Nothing typed leaves everything.
 */
export function whereWords(
  query: Knex.QueryBuilder,
  { name, key, of, isBegun = false }: WordIndex & { of: string; isBegun?: boolean },
  typed: string,
): void {
  const words = wordsIn(typed).slice(0, MAX_WORDS);
  if (words.length === 0) return;
  const found = `${of} in (select ${key} from ${name}_words where`;
  if (query.client.config.client === "pg") {
    const wanted = words.map((word) => (isBegun ? `${word}:*` : word)).join(" & ");
    void query.whereRaw(`${found} tokens @@ to_tsquery('simple', ?))`, [wanted]);
    return;
  }
  const index = `${name}_word_index`;
  const wanted = words.map((word) => (isBegun ? `"${word}"*` : `"${word}"`)).join(" AND ");
  void query.whereRaw(`${found} rowid in (select rowid from ${index} where ${index} match ?))`, [
    wanted,
  ]);
}

/** Enters what rows are found by. */
export async function enterWords(
  db: Knex,
  { name, key }: WordIndex,
  rows: readonly { id: string; text: string }[],
): Promise<void> {
  const words = rows.map(({ id, text }) => ({ [key]: id, words: wordsIn(text).join(" ") }));
  await db.batchInsert(`${name}_words`, words, 100);
}
