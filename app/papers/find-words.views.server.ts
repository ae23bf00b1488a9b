import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { needleOf, placesOf, wordsAround, type FindPiece, type Needle } from "./find-text.ts";
import { papersOf, requirePaper, requireVersion } from "./paper.views.server.ts";
import type { ReadablePaper } from "./paper-line.ts";

export type FindHit = {
  paperId: string;
  page: number;
  /** Which of its page: 0 = the first. */
  nth: number;
  words: FindPiece[];
};

export type Found = {
  query: string;
  hits: FindHit[];
  /** There are more than are named. */
  isCut: boolean;
  /** The papers named, in the order of the agenda. */
  papers: { id: string; number: string; title: string }[];
  /** No page of what was searched has words: a scan, or not read yet. */
  isWordless: boolean;
};

/** Shown at most; who wants others types more. */
const MOST = 200;
const MOST_PAGES = 600;

type Asked = { paperId: string; version: number | null; query: string };

/** Every place in one version of a paper where what was typed stands. */
export async function findInPaper(db: Knex, person: Person, asked: Asked): Promise<Found> {
  const { fileSha256 } = await requireVersion(db, person, asked);
  const files = [{ paperId: asked.paperId, sha: fileSha256 }];
  return { ...(await findIn(db, files, asked.query)), papers: [] };
}

/** The same in all papers of its meeting that this person may read, each in its newest version. */
export async function findInMeeting(
  db: Knex,
  person: Person,
  { paperId, query }: Omit<Asked, "version">,
): Promise<Found> {
  const { meetingId } = await requirePaper(db, person, paperId);
  const lines = await papersOf(db, { person, meetingId });
  const papers = lines.filter((line): line is ReadablePaper => line.kind === "readable");
  const ids = papers.map(({ id }) => id);
  const rows: { id: string; sha: string }[] = await db("papers")
    .whereIn("id", ids)
    .select("id", { sha: "file_sha256" });
  const shaOf = new Map(rows.map(({ id, sha }) => [id, sha]));
  const files = ids.map((id) => ({ paperId: id, sha: shaOf.get(id) ?? "" }));
  const found = await findIn(db, files, query);
  const named = new Set(found.hits.map((hit) => hit.paperId));
  return {
    ...found,
    papers: papers
      .filter(({ id }) => named.has(id))
      .map(({ id, number, title }) => ({ id, number, title })),
  };
}

type SearchedFile = { paperId: string; sha: string };

async function findIn(db: Knex, files: readonly SearchedFile[], query: string) {
  const needle = needleOf(query);
  const pages = needle ? await pagesWith(db, files, needle) : [];
  const hits = files.flatMap(({ paperId, sha }) =>
    pages
      .filter((page) => page.file_sha256 === sha)
      .flatMap(({ page, text }) => hitsOn({ paperId, page, text }, needle)),
  );
  return {
    query,
    hits: hits.slice(0, MOST),
    isCut: hits.length > MOST || pages.length === MOST_PAGES,
    isWordless: hits.length === 0 && !(await hasWords(db, files)),
  };
}

type TextRow = { file_sha256: string; page: number; text: string };

function hitsOn(
  { paperId, page, text }: { paperId: string; page: number; text: string },
  needle: Needle | null,
): FindHit[] {
  const places = needle ? placesOf(text, needle) : [];
  return places.map((place, nth) => ({ paperId, page, nth, words: wordsAround(text, place) }));
}

/** The pages that have all the words in some order; which of them has the phrase is seen afterwards. */
async function pagesWith(db: Knex, files: readonly SearchedFile[], { words }: Needle) {
  const query = db("paper_texts").whereIn(
    "file_sha256",
    files.map(({ sha }) => sha),
  );
  for (const word of words) {
    const pattern = `%${word.replaceAll(/[%_!]/g, "!$&")}%`;
    void query.whereRaw("folded like ? escape '!'", [pattern]);
  }
  const rows: TextRow[] = await query
    .orderBy(["file_sha256", "page"])
    .limit(MOST_PAGES)
    .select("file_sha256", "page", "text");
  return rows;
}

async function hasWords(db: Knex, files: readonly SearchedFile[]): Promise<boolean> {
  const shas = files.map(({ sha }) => sha);
  return (await db("paper_texts").whereIn("file_sha256", shas).first("page")) !== undefined;
}
