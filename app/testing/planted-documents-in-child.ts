import type { Knex } from "knex";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { wordsIn } from "../platform/fold.ts";
import { searchPage } from "../search/search.views.server.ts";
import { serveMeasured } from "./bench-child.ts";

/*
 * A process with very many issued documents: the search box as a member sees it, and beside it the
 * database's own full-text index over the same words, asked for twenty and for their count.
 */

const [dataDir = "", count = "1000", address] = process.argv.slice(2);
const COUNT = Number(count);
const DAY = 86_400_000;
const SYLLABLES =
  "nghị quyết phiên họp đầu tư đất đai môi trường giao thông dữ liệu y tế giáo dục lao động biển đảo ngân sách".split(
    " ",
  );
const QUERY = "dữ liệu biển đảo";

await serveMeasured({ dataDir, address }, async (app) => {
  await plantDocuments(app.write);
  const person = await requirePerson(app.read, personId("minister-of-justice"), app.clock());
  return {
    ours: () => searchPage(app.read, { person, query: QUERY }),
    raw: () => rawIndex(app.read),
  };
});

/** What the database takes for the words alone. */
async function rawIndex(db: Knex): Promise<void> {
  const [from, words] = address
    ? ["resolution_words where tokens @@ to_tsquery('simple', ?)", wordsIn(QUERY).join(" & ")]
    : ["resolution_word_index where resolution_word_index match ?", wordsIn(QUERY).join(" AND ")];
  await db.raw(`select words from ${from} limit 20`, [words]);
  await db.raw(`select count(*) from ${from}`, [words]);
}

/** Eight syllables, drawn the same way in every run. */
function titleOf(document: number): string {
  let drawn = document + 1;
  const syllables = Array.from({ length: 8 }, () => {
    drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0;
    return SYLLABLES[(drawn >>> 16) % SYLLABLES.length];
  });
  return syllables.join(" ");
}

/** Written straight into the tables: only what a search reads of a document. */
async function plantDocuments(db: Knex): Promise<void> {
  const since = Date.parse("2020-01-01T00:00:00+07:00");
  const numbers = Array.from({ length: COUNT }, (_, at) => at);
  const documents = numbers.map((number) => ({
    ...{ id: `bench-${number}`, title: titleOf(number), state: "published", kind: "decision" },
    ...{ series: "QĐ-TTg", year: 2020, number, version: 1, drafted_by: personId("specialist") },
    ...{ drafted_at: since, issued_at: since + number * (DAY / 100) },
  }));
  const words = documents.map(({ id, title, number }) => ({
    resolution_id: id,
    words: wordsIn(`${number}/QĐ-TTg ${title}`).join(" "),
  }));
  await db.transaction(async (tx) => {
    await tx.batchInsert("resolutions", documents, 500);
    await tx.batchInsert("resolution_words", words, 500);
  });
}
