import type { Knex } from "knex";
import { relationsInMeeting, relationsToItem } from "../meetings/standing.views.server.ts";
import { may, type Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requireEver } from "../people/require-ever.ts";
import { refuse } from "../platform/refusal.ts";
import type { Clause, Article } from "./article.ts";
import { codeOf, type Resolution, type ResolutionState } from "./resolution.ts";
import { findResolution, findResolutionId } from "./resolution.store.server.ts";

type Wanted = { person: Person; id: string; action: Action; forUpdate?: boolean };

/** The resolution, if doing this to it can be this person's; a hidden one is as good as missing. */
export async function requireResolution(
  db: Knex,
  { person, id, action, forUpdate = false }: Wanted,
): Promise<Resolution & { meetingId: string }> {
  const resolution = (await findResolution(db, id, { forUpdate })) ?? refuse("not-found");
  const standing = await relationsToItem(db, person, resolution.itemId);
  const { meetingId, relations } = standing ?? refuse("not-found");
  const { state } = resolution;
  requireEver(person, { action, see: "resolution.read", state, relations });
  return { ...resolution, meetingId };
}

export type ClauseInPlace = {
  resolution: Resolution & { meetingId: string };
  article: Article;
  clause: Clause;
};

/** A clause with the article and the resolution it stands in, for someone who may read it. */
export async function requireClause(
  db: Knex,
  person: Person,
  clauseId: string,
): Promise<ClauseInPlace> {
  const id = (await findResolutionId(db, { clauseId })) ?? refuse("not-found");
  const resolution = await requireResolution(db, { person, id, action: "resolution.read" });
  for (const article of resolution.articles) {
    const clause = article.clauses.find((each) => each.id === clauseId);
    if (clause) return { resolution, article, clause };
  }
  return refuse("not-found");
}

export type ResolutionLine = {
  id: string;
  itemId: string;
  state: ResolutionState;
  title: string;
  /** "215/NQ-CP"; null while it is a draft. */
  code: string | null;
  issuedAt: number | null;
};

/** The resolutions of a meeting that this person may read, in the order of the agenda. */
export async function listResolutions(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<ResolutionLine[]> {
  const relations = await relationsInMeeting(db, person, meetingId);
  const states: ResolutionState[] = ["draft", "issued"];
  const readable = states.filter((state) => may(person, "resolution.read", { state, relations }));
  const rows: LineRow[] = await db("resolutions")
    .join("agenda_items", "agenda_items.id", "resolutions.item_id")
    .where("agenda_items.meeting_id", meetingId)
    .whereIn("resolutions.state", readable)
    .orderBy("agenda_items.position")
    .select("resolutions.*");
  return rows.map(rowToLine);
}

/** The resolution drafted from an item, if there is one that this person may read. */
export async function findByItem(
  db: Knex,
  { person, itemId }: { person: Person; itemId: string },
): Promise<ResolutionLine | null> {
  const standing = await relationsToItem(db, person, itemId);
  if (!standing) return null;
  const lines = await listResolutions(db, { person, meetingId: standing.meetingId });
  return lines.find((line) => line.itemId === itemId) ?? null;
}

type LineRow = {
  id: string;
  item_id: string;
  state: ResolutionState;
  title: string;
  series: string;
  number: number | null;
  issued_at: number | null;
};

function rowToLine(row: LineRow): ResolutionLine {
  return {
    id: row.id,
    itemId: row.item_id,
    state: row.state,
    title: row.title,
    code: row.number === null ? null : codeOf({ number: row.number, series: row.series }),
    issuedAt: row.issued_at,
  };
}
