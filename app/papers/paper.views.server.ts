import type { Knex } from "knex";
import {
  relationsInMeeting,
  relationsToItem,
  whereOfItem,
} from "../meetings/standing.views.server.ts";
import type { Relation } from "../people/permission.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import {
  paperNumber,
  paperState,
  readsWholeMeeting,
  relationsToPaper,
  type Paper,
} from "./paper.ts";
import type { PaperLine, ReadablePaper, WithheldPaper } from "./paper-line.ts";
import { findPaper, isNamedReader } from "./paper.store.server.ts";

type Eyes = { person: Person; meetingId: string };

/** Every paper of the meeting this person may know of, in the order of the agenda. */
export async function papersOf(db: Knex, eyes: Eyes): Promise<PaperLine[]> {
  const relations = await relationsInMeeting(db, eyes.person, eyes.meetingId);
  const readable: LineRow[] = await whereOpen(papersFor(db, eyes, relations), eyes.person)
    .join("files", "files.sha256", "papers.file_sha256")
    .leftJoin("reading_places", (place) => {
      void place
        .on("reading_places.paper_id", "papers.id")
        .andOnVal("reading_places.person_id", eyes.person.id);
    })
    .select("papers.*", "agenda_items.position as item_position", "files.size")
    .select("reading_places.page as last_page");
  const withheld: WithheldRow[] = await whereWithheld(papersFor(db, eyes, relations), eyes.person)
    // Nothing but these leaves the database: no title, no name of a file, no id.
    .select("papers.item_id", "papers.position", "papers.pages", "papers.first_page")
    .select("agenda_items.position as item_position");
  const placed = [
    ...readable.map((row) => ({ row, line: readableLine(row) })),
    ...withheld.map((row) => ({ row, line: withheldLine(row) })),
  ];
  return placed.sort(({ row: a }, { row: b }) => inAgendaOrder(a, b)).map(({ line }) => line);
}

/** The paper, if this person may read it; a hidden one is as good as missing. */
export async function requirePaper(
  db: Knex,
  person: Person,
  paperId: string,
): Promise<Paper & { meetingId: string }> {
  const paper = (await findPaper(db, paperId)) ?? refuse("not-found");
  const standing = (await relationsToItem(db, person, paper.itemId)) ?? refuse("not-found");
  const isNamed = paper.restricted && (await isNamedReader(db, paper.id, person.id));
  const relations = relationsToPaper(paper, standing.relations, isNamed);
  requireMay(person, "paper.read", { state: paperState(paper), relations });
  return { ...paper, meetingId: standing.meetingId };
}

/** The papers of the meeting as far as a reader may know of them: the same cells as `paper.read`. */
function papersFor(db: Knex, eyes: Eyes, relations: readonly Relation[]): Knex.QueryBuilder {
  const query = db("papers")
    .join("agenda_items", "agenda_items.id", "papers.item_id")
    .where("agenda_items.meeting_id", eyes.meetingId);
  if (isSecretariat(eyes.person)) return query;
  void query.whereNotNull("papers.published_at");
  if (readsWholeMeeting(relations)) return query;
  return query.where((items) => whereOfItem(items, eyes.person));
}

function whereOpen(query: Knex.QueryBuilder, person: Person): Knex.QueryBuilder {
  if (isSecretariat(person)) return query;
  return query.where((open) => {
    void open.where("papers.restricted", 0).orWhereExists(namesOf(person));
  });
}

function whereWithheld(query: Knex.QueryBuilder, person: Person): Knex.QueryBuilder {
  if (isSecretariat(person)) return query.whereRaw("1 = 0");
  return query.where("papers.restricted", 1).whereNotExists(namesOf(person));
}

const namesOf = (person: Person) => (names: Knex.QueryBuilder) => {
  void names.from("paper_readers").select("person_id");
  void names.whereRaw("paper_id = papers.id").where("person_id", person.id);
};

type WithheldRow = {
  item_id: string;
  item_position: number;
  position: number;
  pages: number;
  first_page: number | null;
};

type LineRow = WithheldRow & {
  id: string;
  title: string;
  restricted: number;
  published_at: number | null;
  size: number;
  last_page: number | null;
};

const inAgendaOrder = (a: WithheldRow, b: WithheldRow): number =>
  a.item_position - b.item_position || a.position - b.position;

function readableLine(row: LineRow): ReadablePaper {
  return {
    kind: "readable",
    id: row.id,
    itemId: row.item_id,
    number: paperNumber(row.item_position, row.position),
    title: row.title,
    pages: row.pages,
    firstPage: row.first_page,
    published: row.published_at !== null,
    restricted: row.restricted === 1,
    unread: row.last_page === null,
    lastPage: row.last_page ?? 1,
    size: row.size,
  };
}

function withheldLine(row: WithheldRow): WithheldPaper {
  return {
    kind: "withheld",
    itemId: row.item_id,
    number: paperNumber(row.item_position, row.position),
    pages: row.pages,
    firstPage: row.first_page,
  };
}
