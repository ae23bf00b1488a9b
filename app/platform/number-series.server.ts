import type { Knex } from "knex";

export type NumberSeries = { series: string; year: number };

/**
 * The next number of a yearly series, from 1. Taken inside the transaction that uses it: whoever
 * comes next waits for its end, and a number whose transaction fails goes back, so that a series
 * has neither gaps nor doubles (Decree 30/2020/NĐ-CP, Art. 15).
 */
export async function takeNumber(db: Knex.Transaction, of: NumberSeries): Promise<number> {
  return takeNumbers(db, of, 1);
}

/** So many numbers that follow each other; gives the first. */
export async function takeNumbers(
  db: Knex.Transaction,
  { series, year }: NumberSeries,
  count: number,
): Promise<number> {
  const [row] = await db("number_series")
    .insert({ series, year, last: count })
    .onConflict(["series", "year"])
    .merge({ last: db.raw("number_series.last + ?", [count]) })
    .returning("last");
  return Number(row.last) - count + 1;
}
