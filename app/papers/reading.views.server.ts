import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import type { PaperLine, ReadablePaper } from "./paper-line.ts";

/** How much of a meeting's papers someone has opened, and where their reading goes on. */
export type Reading = {
  papers: number;
  pages: number;
  opened: number;
  goesOn: { paperId: string; page: number } | null;
};

/** Of the papers as `papersOf` gave them to this person; null when there is nothing to read. */
export async function readingOf(
  db: Knex,
  person: Person,
  papers: readonly PaperLine[],
): Promise<Reading | null> {
  const readable = papers.filter((paper): paper is ReadablePaper => paper.kind === "readable");
  if (readable.length === 0) return null;
  const last: { paper_id: string; page: number } | undefined = await db("paper_readings")
    .where({ person_id: person.id })
    .whereIn(
      "paper_id",
      readable.map(({ id }) => id),
    )
    .orderBy("at", "desc")
    .first("paper_id", "page");
  return {
    papers: readable.length,
    pages: readable.reduce((sum, { pages }) => sum + pages, 0),
    opened: readable.filter(({ unread }) => !unread).length,
    goesOn: last ? { paperId: last.paper_id, page: last.page } : null,
  };
}

export type Place = { version: number; page: number };

/** Of these papers, the newest version someone has opened, and where they were in it. */
export async function placesOf(
  db: Knex,
  person: Person,
  paperIds: readonly string[],
): Promise<Map<string, Place>> {
  const rows: (Place & { paper_id: string })[] = await db("paper_readings")
    .where({ person_id: person.id })
    .whereIn("paper_id", [...paperIds])
    .orderBy("version")
    .select("paper_id", "version", "page");
  return new Map(rows.map(({ paper_id, version, page }) => [paper_id, { version, page }]));
}
