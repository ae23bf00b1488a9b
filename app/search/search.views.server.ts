import type { Knex } from "knex";
import { whereMeetingVisible } from "../meetings/standing.views.server.ts";
import { readablePapers, whereItemSeen } from "../papers/readable-papers.views.server.ts";
import { fold } from "../platform/fold.ts";
import type { Person } from "../people/person.ts";
import {
  FOUND_KINDS,
  LOOKED_AT,
  SHOWN,
  type Asked,
  type Found,
  type FoundGroup,
  type FoundKind,
  type Hit,
} from "./hit.ts";
import { ballotsOf, documentsOf, tasksOf } from "./numbered.views.server.ts";
import { closeness, holdsAll, wordsOf } from "./words.ts";
import { marked, snippetOf } from "./snippet.ts";

export type SearchPage = { query: string; groups: FoundGroup[] };

/**
 * Documents, tasks, ballots, meetings, items, papers and pages that hold every word, as far as this
 * person may see them: what is hidden or withheld gives no hit and no count. The very words with
 * their marks come first.
 */
export async function searchPage(
  db: Knex,
  { person, query }: { person: Person; query: string },
): Promise<SearchPage> {
  const words = wordsOf(query);
  if (words.length === 0) return { query, groups: [] };
  const asked = { person, query, words };
  const found: Record<FoundKind, Found> = {
    document: await documentsOf(db, asked),
    task: await tasksOf(db, asked),
    ballot: await ballotsOf(db, asked),
    page: await pagesOf(db, asked),
    paper: await titlesOf(asked, "paper", paperRows(db, person)),
    item: await titlesOf(asked, "item", itemRows(db, person)),
    meeting: await titlesOf(asked, "meeting", meetingRows(db, person)),
  };
  const groups = FOUND_KINDS.map((kind) => ({ kind, ...found[kind] }));
  return { query, groups: groups.filter((group) => group.found > 0) };
}

type TitleRow = {
  id: string;
  title: string;
  meeting_id: string;
  meeting_title: string;
  starts_at: number;
};

const ofMeeting = [
  "meetings.id as meeting_id",
  "meetings.title as meeting_title",
  "meetings.starts_at",
];

function meetingRows(db: Knex, person: Person): Knex.QueryBuilder {
  return whereMeetingVisible(db("meetings"), person).select(
    "meetings.id",
    "meetings.title",
    ...ofMeeting,
  );
}

function itemRows(db: Knex, person: Person): Knex.QueryBuilder {
  const items = db("agenda_items").join("meetings", "meetings.id", "agenda_items.meeting_id");
  const seen = whereItemSeen(whereMeetingVisible(items, person), person);
  return seen.select("agenda_items.id", "agenda_items.title", ...ofMeeting);
}

function paperRows(db: Knex, person: Person): Knex.QueryBuilder {
  return readablePapers(db, person).select("papers.id", "papers.title", ...ofMeeting);
}

/** Titles are few: those this person sees are read and compared here. */
async function titlesOf(
  { query, words }: Asked,
  kind: "meeting" | "item" | "paper",
  rows: Knex.QueryBuilder,
): Promise<Found> {
  const seen: TitleRow[] = await rows.orderBy("meetings.starts_at", "desc");
  const found = seen.filter(({ title }) => holdsAll(fold(title), words));
  const closest = [...found].sort((a, b) => closeness(b.title, query) - closeness(a.title, query));
  const hits = closest.slice(0, SHOWN).map((row): Hit => ({
    kind,
    id: row.id,
    to: pathOf(kind, row),
    title: marked(row.title, words),
    meeting: { title: row.meeting_title, startsAt: row.starts_at },
    code: null,
    page: null,
    snippet: [],
  }));
  return { hits, found: found.length };
}

function pathOf(kind: "meeting" | "item" | "paper", { id, meeting_id }: TitleRow): string {
  const room = `/meetings/${meeting_id}`;
  return kind === "meeting" ? room : `${room}?${kind}=${id}`;
}

type PageRow = TitleRow & { page: number; text: string };

async function pagesOf(db: Knex, { person, query, words }: Asked): Promise<Found> {
  const matching = () =>
    wherePageHolds(
      readablePapers(db, person).join(
        "paper_texts",
        "paper_texts.file_sha256",
        "papers.file_sha256",
      ),
      words,
    );
  const rows: PageRow[] = await matching()
    .select("papers.id", "papers.title", ...ofMeeting, "paper_texts.page", "paper_texts.text")
    .orderBy([
      { column: "meetings.starts_at", order: "desc" },
      { column: "papers.id" },
      { column: "paper_texts.page" },
    ])
    .limit(LOOKED_AT);
  const counted: { found: number | string }[] = await matching().count({ found: "*" });
  const closest = rows.sort((a, b) => closeness(b.text, query) - closeness(a.text, query));
  const hits = closest.slice(0, SHOWN).map((row): Hit => ({
    kind: "page",
    id: `${row.id}:${row.page}`,
    to: `${pathOf("paper", row)}&page=${row.page}`,
    title: [{ text: row.title, marked: false }],
    meeting: { title: row.meeting_title, startsAt: row.starts_at },
    code: null,
    page: row.page,
    snippet: snippetOf(row.text, words),
  }));
  return { hits, found: Number(counted[0]?.found ?? 0) };
}

/** Whole words, all of them; they are letters and figures, nothing the index would obey. */
function wherePageHolds(query: Knex.QueryBuilder, words: readonly string[]): Knex.QueryBuilder {
  if (query.client.config.client === "pg") {
    const wanted = words.join(" & ");
    return query.whereRaw("paper_texts.tokens @@ to_tsquery('simple', ?)", [wanted]);
  }
  const wanted = words.map((word) => `"${word}"`).join(" ");
  return query.whereRaw(
    "paper_texts.rowid in (select rowid from paper_text_index where paper_text_index match ?)",
    [wanted],
  );
}
