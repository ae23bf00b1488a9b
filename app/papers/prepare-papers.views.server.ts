import type { Knex } from "knex";
import type { Bilingual, Person } from "../people/person.ts";
import type { IntakeProgress } from "./intake.ts";
import { intakeProgress } from "./intake.views.server.ts";
import type { ReadablePaper } from "./paper-line.ts";
import { papersOf } from "./paper.views.server.ts";
import { readingsByPaper, seatsOf } from "./receipts.views.server.ts";
import { openedCount, receiptsOf, type Expected, type Receipt } from "./receipts.ts";

export type NamedReader = { id: string; title: Bilingual };

/** A paper on the secretariat's table; `readers`: those it is restricted to. */
export type PreparedPaper = ReadablePaper & {
  fileName: string;
  /** What is still being made of its file; nothing once all is done. */
  intake: IntakeProgress | null;
  readers: NamedReader[];
  /** Who has opened the version that is out now, of those of whom it is expected. */
  receipts: Receipt[];
  opened: number;
};

/** The papers of a meeting with their file names and named readers: for the secretariat alone. */
export async function preparedPapers(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<PreparedPaper[]> {
  const lines = await papersOf(db, { person, meetingId });
  const readable = lines.filter((line): line is ReadablePaper => line.kind === "readable");
  const ids = readable.map(({ id }) => id);
  const files: FileRow[] = await db("papers")
    .whereIn("id", ids)
    .select("id", "file_name", "file_sha256");
  const intakes = await intakeProgress(
    db,
    files.map(({ file_sha256 }) => file_sha256),
  );
  const readers = await readersOf(db, ids);
  const seats = await seatsOf(db, meetingId);
  const readings = await readingsByPaper(db, ids);
  return readable.map((line) => {
    const named = readers.filter(({ paperId }) => paperId === line.id).map(({ reader }) => reader);
    const expected = line.restricted ? named.map(asExpected) : seats;
    const receipts = receiptsOf(expected, readings.get(line.id) ?? []);
    const file = files.find(({ id }) => id === line.id);
    return {
      ...line,
      fileName: file?.file_name ?? "",
      intake: intakes.get(file?.file_sha256 ?? "") ?? null,
      readers: named,
      receipts,
      opened: openedCount(receipts, line.version),
    };
  });
}

type FileRow = { id: string; file_name: string; file_sha256: string };

/** Whom a paper of this meeting can be restricted to: whoever could read it if it were not. */
export async function readerCandidates(db: Knex, meetingId: string): Promise<NamedReader[]> {
  const roll = () => db("attendances").where({ meeting_id: meetingId });
  const items = () => db("agenda_items").where({ meeting_id: meetingId, kind: "item" });
  const rows: PersonRow[] = await db("persons")
    .whereIn("id", roll().select("person_id"))
    .orWhereIn("id", roll().whereNotNull("substitute_person_id").select("substitute_person_id"))
    .orWhereIn("id", assistantsOf(db, roll().select("person_id")))
    .orWhereIn("id", staffOf(db, items().select("lead_organisation_id")))
    .orWhereIn("id", staffOf(db, items().select("presenter_organisation_id")))
    .orWhereIn("id", db("item_guests").whereIn("item_id", items().select("id")).select("person_id"))
    .select("id", "title_vi", "title_en")
    .orderBy("title_vi");
  return rows.map(rowToReader);
}

const assistantsOf = (db: Knex, members: Knex.QueryBuilder) =>
  db("roles").whereIn("assisted_person_id", members).select("person_id");

const staffOf = (db: Knex, organisations: Knex.QueryBuilder) =>
  db("roles")
    .whereIn("role", ["ministry-officer", "ministry-lead"])
    .whereIn("organisation_id", organisations)
    .select("person_id");

const asExpected = ({ id, title }: NamedReader): Expected => ({
  personId: id,
  name: title,
  substitute: null,
});

type PersonRow = { id: string; title_vi: string; title_en: string };

async function readersOf(
  db: Knex,
  paperIds: string[],
): Promise<{ paperId: string; reader: NamedReader }[]> {
  const rows: (PersonRow & { paper_id: string })[] = await db("paper_readers")
    .join("persons", "persons.id", "paper_readers.person_id")
    .whereIn("paper_id", paperIds)
    .orderBy("title_vi")
    .select("paper_id", "persons.id", "title_vi", "title_en");
  return rows.map((row) => ({ paperId: row.paper_id, reader: rowToReader(row) }));
}

const rowToReader = (row: PersonRow): NamedReader => ({
  id: row.id,
  title: { vi: row.title_vi, en: row.title_en },
});
