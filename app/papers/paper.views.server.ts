import type { Knex } from "knex";
import {
  relationsInMeeting,
  relationsToPapersOf,
  whereOfItem,
  whereRecused,
} from "../meetings/standing.views.server.ts";
import { paperPrefixes } from "../meetings/agenda.views.server.ts";
import type { Relation } from "../people/permission.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import {
  pageWithin,
  paperNumber,
  paperState,
  readsWholeMeeting,
  relationsToPaper,
  type Paper,
  type PaperFile,
} from "./paper.ts";
import type { PaperLine, ReadablePaper, WithheldPaper } from "./paper-line.ts";
import { findPaper, isNamedReader, rowToMarks, type PaperRow } from "./paper.store.server.ts";
import type { ShuttingMark } from "./paper-marks.ts";
import { placesOf, type Place } from "./reading.views.server.ts";
import { requireNotShut, whereNotShut, whereShut } from "./shut-papers.views.server.ts";
import { chainsOf, fileOfVersion, servedFile, type Chain } from "./versions.views.server.ts";

type Eyes = { person: Person; meetingId: string };

/** Every paper of the meeting this person may know of, in the order of the agenda. */
export async function papersOf(db: Knex, eyes: Eyes): Promise<PaperLine[]> {
  const relations = await relationsInMeeting(db, eyes.person, eyes.meetingId);
  const prefixes = await paperPrefixes(db, eyes.meetingId);
  const open = () => whereOpen(papersFor(db, eyes, relations), eyes.person);
  const readable: LineRow[] = await whereNotShut(open(), eyes.person)
    .leftJoin("file_intakes", "file_intakes.file_sha256", "papers.file_sha256")
    .joinRaw(servedFile("papers"))
    .select("papers.*", "agenda_items.position as item_position", "files.size")
    .select("file_intakes.is_signed");
  const ids = readable.map(({ id }) => id);
  const chains = await chainsOf(db, ids);
  const places = await placesOf(db, eyes.person, ids);
  const blank = (query: Knex.QueryBuilder): Promise<WithheldRow[]> =>
    query
      // Nothing but these leaves the database: no title, no name of a file, no id.
      .select("papers.item_id", "papers.position", "papers.pages", "papers.first_page")
      .select("papers.numbered_pages", "agenda_items.position as item_position");
  const withheld = await blank(whereWithheld(papersFor(db, eyes, relations), eyes.person));
  const shut = await blank(whereShut(open(), eyes.person).select("papers.handling"));
  const placed: { row: Placed; line: PaperLine }[] = [
    ...readable.map((row) => {
      const known = { chain: chains.get(row.id), place: places.get(row.id) };
      return { row, line: readableLine(row, { ...known, number: numberOf(row, prefixes) }) };
    }),
    ...[...withheld, ...shut].map((row) => {
      return { row, line: withheldLine(row, numberOf(row, prefixes)) };
    }),
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
  const standing = (await relationsToPapersOf(db, person, paper.itemId)) ?? refuse("not-found");
  const isNamed = paper.restricted && (await isNamedReader(db, paper.id, person.id));
  const relations = relationsToPaper(paper, standing.relations, isNamed);
  requireMay(person, "paper.read", { state: paperState(paper), relations });
  await requireNotShut(db, person, { paper, meetingState: standing.meetingState });
  return { ...paper, meetingId: standing.meetingId };
}

/** The same, null where it is refused: for lists of things that may have been hidden since. */
export async function findReadablePaper(
  db: Knex,
  person: Person,
  paperId: string,
): Promise<(Paper & { meetingId: string }) | null> {
  try {
    return await requirePaper(db, person, paperId);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** The file of a version, if this person may read the paper; the newest one where none is named. */
export async function requireVersion(
  db: Knex,
  person: Person,
  { paperId, version }: { paperId: string; version: number | null },
): Promise<PaperFile> {
  const paper = await requirePaper(db, person, paperId);
  if (version === null) return paper;
  const known = Number.isSafeInteger(version) && version > 0;
  return (known && (await fileOfVersion(db, paper, version))) || refuse("not-found");
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
  void query.whereNotExists((recusals) => whereRecused(recusals, person));
  return query.where((open) => {
    void open.where("papers.restricted", 0).orWhereExists(namesOf(person));
  });
}

function whereWithheld(query: Knex.QueryBuilder, person: Person): Knex.QueryBuilder {
  if (isSecretariat(person)) return query.whereRaw("1 = 0");
  return query.where((withheld) => {
    void withheld.where((restricted) => {
      void restricted.where("papers.restricted", 1).whereNotExists(namesOf(person));
    });
    void withheld.orWhereExists((recusals) => whereRecused(recusals, person));
  });
}

const namesOf = (person: Person) => (names: Knex.QueryBuilder) => {
  void names.from("paper_readers").select("person_id");
  void names.whereRaw("paper_id = papers.id").where("person_id", person.id);
};

type Placed = Pick<PaperRow, "item_id" | "position"> & { item_position: number };

type WithheldRow = Placed &
  Pick<PaperRow, "pages" | "first_page" | "numbered_pages"> & { handling?: ShuttingMark };

type LineRow = PaperRow & Placed & { size: number; is_signed: number | null };

const inAgendaOrder = (a: Placed, b: Placed): number =>
  a.item_position - b.item_position || a.position - b.position;

const numberOf = (row: Placed, prefixes: ReadonlyMap<string, string>): string =>
  paperNumber(prefixes.get(row.item_id) ?? "", row.position);

type Known = { number: string; chain: Chain | undefined; place: Place | undefined };

function readableLine(row: LineRow, { number, chain, place }: Known): ReadablePaper {
  return {
    kind: "readable",
    id: row.id,
    itemId: row.item_id,
    number,
    title: row.title,
    paperKind: row.kind,
    marks: rowToMarks(row),
    pages: row.pages,
    firstPage: row.first_page,
    numberedPages: row.numbered_pages,
    published: row.published_at !== null,
    restricted: row.restricted === 1,
    signed: row.is_signed === 1,
    version: row.version,
    note: chain?.note ?? null,
    older: chain?.older ?? [],
    readVersion: place?.version ?? null,
    unread: place?.version !== row.version,
    lastPage: pageWithin(place?.page ?? 1, row.pages),
    size: row.size,
  };
}

function withheldLine(row: WithheldRow, number: string): WithheldPaper {
  return {
    kind: "withheld",
    mark: row.handling ?? null,
    itemId: row.item_id,
    number,
    pages: row.pages,
    firstPage: row.first_page,
    numberedPages: row.numbered_pages,
  };
}
