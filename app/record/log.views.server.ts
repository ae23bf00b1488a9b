import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";

export type LogEntry = {
  seq: number;
  at: number;
  /** noun.past-verb */
  type: string;
  subject: { noun: string; id: string; title: Bilingual | null };
  /** Null: the system itself, or someone not yet signed in. */
  by: Bilingual | null;
  figures: { name: string; value: string }[];
};

export type LogPage = { entries: LogEntry[]; total: number; olderThan: number | null };

const PAGE = 50;

/** The events for an auditor, newest first: ids and figures, never a title, a text or a choice. */
export async function logPage(
  db: Knex,
  { person, before }: { person: Person; before: number | null },
): Promise<LogPage> {
  requireMay(person, "log.read", { state: "kept", relations: [] });
  const rows: EventRow[] = await db("events")
    .modify((query) => before !== null && void query.where("seq", "<", before))
    .orderBy("seq", "desc")
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const titles = await personTitles(db, shown.flatMap(personsIn));
  const [count] = await db("events").count({ total: "*" });
  return {
    entries: shown.map((row) => rowToEntry(row, titles)),
    total: Number(count?.["total"] ?? 0),
    olderThan: rows.length > PAGE ? Number(shown.at(-1)?.seq) : null,
  };
}

type EventRow = {
  seq: number;
  at: number;
  type: string;
  subject: string;
  person_id: string | null;
  payload: string;
};

function personsIn(row: EventRow): string[] {
  const { noun, id } = subjectOf(row);
  return [row.person_id, noun === "person" ? id : null].filter((each) => each !== null);
}

function subjectOf({ subject }: EventRow): { noun: string; id: string } {
  const cut = subject.indexOf(":");
  return { noun: subject.slice(0, cut), id: subject.slice(cut + 1) };
}

function rowToEntry(row: EventRow, titles: Map<string, Bilingual>): LogEntry {
  const { noun, id } = subjectOf(row);
  return {
    seq: Number(row.seq),
    at: Number(row.at),
    type: row.type,
    subject: { noun, id, title: noun === "person" ? (titles.get(id) ?? null) : null },
    by: titles.get(actorOf(row) ?? "") ?? null,
    figures: figuresOf(row.payload),
  };
}

/** Nobody is signed in yet when a sign-in begins: it is the deed of whom it is about. */
function actorOf(row: EventRow): string | null {
  return row.type === "session.started" ? subjectOf(row).id : row.person_id;
}

function figuresOf(payload: string): LogEntry["figures"] {
  const read: Record<string, unknown> = JSON.parse(payload);
  return Object.entries(read).map(([name, value]) => ({
    name,
    value: typeof value === "string" ? value : JSON.stringify(value),
  }));
}
