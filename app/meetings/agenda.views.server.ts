import type { Knex } from "knex";
import type { Bilingual } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { ItemKind, ItemMode, ItemState } from "./agenda.ts";
import { agendaTree } from "./agenda.store.server.ts";
import { numbersOf } from "./agenda-tree.ts";

type Office = { id: string; short: Bilingual; name: Bilingual };

export type AgendaItem = {
  id: string;
  meetingId: string;
  /** Under which item it stands; null for one of its own. */
  parentId: string | null;
  kind: ItemKind;
  /** As it is numbered: "3", "3.1"; a section "II". */
  position: string;
  title: string;
  lead: Office;
  presenter: Office;
  /** The person who presents, by office. */
  speaker: { id: string; title: Bilingual } | null;
  minutes: number;
  mode: ItemMode;
  state: ItemState;
  /** Copied into the next meeting. */
  standing: boolean;
  /** When it was added after the invitation had gone out. */
  lateAt: number | null;
  concludedAt: number | null;
  takenUpAt: number | null;
  doneAt: number | null;
  /** Milliseconds of past turns, and since when it has been on now; see `agenda-clock`. */
  spentMs: number;
  turnedAt: number | null;
};

/** The items in their order, withdrawn and postponed ones among them; no headings. */
export async function agendaItems(db: Knex, meetingId: string): Promise<AgendaItem[]> {
  return (await agendaLines(db, meetingId)).filter(({ kind }) => kind === "item");
}

/** The items with the section headings over them. */
export async function agendaLines(db: Knex, meetingId: string): Promise<AgendaItem[]> {
  const rows = await itemRows(db).where("i.meeting_id", meetingId).orderBy("i.position");
  const numbers = await agendaNumbers(db, meetingId);
  return rows.map((row) => rowToItem(row, numbers));
}

export async function findItem(db: Knex, itemId: string): Promise<AgendaItem | null> {
  const [row] = await itemRows(db).where("i.id", itemId);
  return row ? rowToItem(row, await agendaNumbers(db, row.meeting_id)) : null;
}

/** The item, if it is on this meeting's agenda. */
export async function requireItem(
  db: Knex,
  meetingId: string,
  itemId: string,
): Promise<AgendaItem> {
  const item = await requireLine(db, meetingId, itemId);
  return item.kind === "item" ? item : refuse("not-found");
}

/** The item or section heading, if it is on this meeting's agenda. */
export async function requireLine(db: Knex, meetingId: string, id: string): Promise<AgendaItem> {
  const line = await findItem(db, id);
  return line?.meetingId === meetingId ? line : refuse("not-found");
}

/** Under which number each line of the agenda stands, by id. */
export async function agendaNumbers(db: Knex, meetingId: string): Promise<Map<string, string>> {
  return numbersOf(await agendaTree(db, meetingId));
}

/** The numbers under which the papers of each item stand: "3", or "3.0" beside sub-items 3.1, 3.2. */
export async function paperPrefixes(db: Knex, meetingId: string): Promise<Map<string, string>> {
  const tree = await agendaTree(db, meetingId);
  const parents = new Set(tree.map(({ parentId }) => parentId));
  const numbers = [...numbersOf(tree)];
  return new Map(numbers.map(([id, number]) => [id, parents.has(id) ? `${number}.0` : number]));
}

type ItemRow = {
  id: string;
  meeting_id: string;
  parent_id: string | null;
  kind: ItemKind;
  title: string;
  minutes: number;
  mode: ItemMode;
  state: ItemState;
  standing: number;
  late_at: number | null;
  concluded_at: number | null;
  taken_up_at: number | null;
  done_at: number | null;
  spent_ms: number;
  turned_at: number | null;
  speaker_id: string | null;
  speaker_vi: string;
  speaker_en: string;
} & OfficeRow<"lead"> &
  OfficeRow<"presenter">;

type OfficeRow<Name extends string> = Record<
  `${Name}_id` | `${Name}_vi` | `${Name}_en` | `${Name}_short_vi` | `${Name}_short_en`,
  string
>;

const OWN = [
  ...["id", "meeting_id", "parent_id", "kind", "title", "minutes", "mode", "state", "standing"],
  ...["late_at", "concluded_at", "taken_up_at", "done_at", "spent_ms", "turned_at"],
].map((column) => `i.${column}`);

const officeOf = (table: string, name: string) => [
  `${table}.id as ${name}_id`,
  `${table}.name_vi as ${name}_vi`,
  `${table}.name_en as ${name}_en`,
  `${table}.short_vi as ${name}_short_vi`,
  `${table}.short_en as ${name}_short_en`,
];

function itemRows(db: Knex): Knex.QueryBuilder<ItemRow, ItemRow[]> {
  return db("agenda_items as i")
    .join("organisations as l", "l.id", "i.lead_organisation_id")
    .join("organisations as p", "p.id", "i.presenter_organisation_id")
    .leftJoin("persons as s", "s.id", "i.presenter_person_id")
    .select<ItemRow[]>(OWN)
    .select(officeOf("l", "lead"))
    .select(officeOf("p", "presenter"))
    .select("s.id as speaker_id", "s.title_vi as speaker_vi", "s.title_en as speaker_en");
}

function rowToItem(row: ItemRow, numbers: ReadonlyMap<string, string>): AgendaItem {
  const title = { vi: row.speaker_vi, en: row.speaker_en };
  return {
    ...{ id: row.id, meetingId: row.meeting_id, parentId: row.parent_id, kind: row.kind },
    position: numbers.get(row.id) ?? "",
    title: row.title,
    lead: {
      id: row.lead_id,
      name: { vi: row.lead_vi, en: row.lead_en },
      short: { vi: row.lead_short_vi, en: row.lead_short_en },
    },
    presenter: {
      id: row.presenter_id,
      name: { vi: row.presenter_vi, en: row.presenter_en },
      short: { vi: row.presenter_short_vi, en: row.presenter_short_en },
    },
    speaker: row.speaker_id === null ? null : { id: row.speaker_id, title },
    ...{ minutes: row.minutes, mode: row.mode, state: row.state },
    ...{ standing: row.standing === 1, lateAt: row.late_at, concludedAt: row.concluded_at },
    ...{ takenUpAt: row.taken_up_at, doneAt: row.done_at },
    ...{ spentMs: row.spent_ms, turnedAt: row.turned_at },
  };
}
