import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { bookmarksIn } from "./bookmark.store.server.ts";
import type { PaperLine } from "./paper-line.ts";
import { runningPage } from "./running-page.ts";

export type BookmarkLine = {
  id: string;
  paperId: string;
  /** "3.2" */
  number: string;
  title: string;
  version: number;
  isNewest: boolean;
  page: number;
  /** In the numbers that run through the meeting. */
  running: string | null;
  label: string;
};

/** Someone's own marks in the papers they may read, as `papersOf` gave them. */
export async function bookmarksOf(
  db: Knex,
  person: Person,
  papers: readonly PaperLine[],
): Promise<BookmarkLine[]> {
  const readable = papers.flatMap((line) => (line.kind === "readable" ? [line] : []));
  const ids = readable.map(({ id }) => id);
  const marks = await bookmarksIn(db, person.id, ids);
  return readable.flatMap((paper) =>
    marks
      .filter(({ paperId }) => paperId === paper.id)
      .map(({ id, version, page, label }) => ({
        id,
        paperId: paper.id,
        number: paper.number,
        title: paper.title,
        version,
        isNewest: version === paper.version,
        page,
        running: runningPage(paper, page),
        label,
      })),
  );
}
