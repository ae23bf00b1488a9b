import type { Knex } from "knex";
import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import { may, type Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requireEver } from "../people/require-ever.ts";
import { STATES } from "../people/things.ts";
import { refuse } from "../platform/refusal.ts";
import type { Clause, Article } from "./article.ts";
import { isIssued, type ResolutionState } from "./course.ts";
import type { DocumentKind } from "./document-kind.ts";
import { codeOf, type Resolution } from "./resolution.ts";
import { findResolution, findResolutionId } from "./resolution.store.server.ts";

type Wanted = { person: Person; id: string; action: Action; forUpdate?: boolean };

/** The resolution, if doing this to it can be this person's; a hidden one is as good as missing. */
export async function requireResolution(
  db: Knex,
  { person, id, action, forUpdate = false }: Wanted,
): Promise<Resolution> {
  const resolution = (await findResolution(db, id, { forUpdate })) ?? refuse("not-found");
  const relations = await relationsInMeeting(db, person, resolution.meetingId);
  const { state } = resolution;
  requireEver(person, { action, see: "resolution.read", state, relations });
  return resolution;
}

export type ClauseInPlace = {
  resolution: Resolution;
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
  kind: DocumentKind;
  /** Null for what comes from the meeting as a whole. */
  itemId: string | null;
  state: ResolutionState;
  title: string;
  /** "215/NQ-CP"; null until it is numbered. */
  code: string | null;
  issuedAt: number | null;
};

/** The documents of a meeting that this person may read, in the order of the agenda. */
export async function listResolutions(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<ResolutionLine[]> {
  const relations = await relationsInMeeting(db, person, meetingId);
  const readable = STATES.resolution.filter((state) =>
    may(person, "resolution.read", { state, relations }),
  );
  const rows: LineRow[] = await db("resolutions")
    .leftJoin("agenda_items", "agenda_items.id", "resolutions.item_id")
    .where("resolutions.meeting_id", meetingId)
    .whereIn("resolutions.state", readable)
    .orderBy(["agenda_items.position", "resolutions.drafted_at", "resolutions.id"])
    .select("resolutions.*");
  return rows.map(rowToLine);
}

type LineRow = {
  id: string;
  kind: DocumentKind;
  item_id: string | null;
  state: ResolutionState;
  title: string;
  series: string;
  number: number | null;
  issued_at: number | null;
};

function rowToLine(row: LineRow): ResolutionLine {
  const { number, series, state } = row;
  return {
    id: row.id,
    kind: row.kind,
    itemId: row.item_id,
    state,
    title: row.title,
    code: number === null || !isIssued(state) ? null : codeOf({ number, series }),
    issuedAt: row.issued_at,
  };
}
