import type { Knex } from "knex";
import { agendaItems, findItem, type AgendaItem } from "../meetings/agenda.views.server.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import { ITEM_DOCUMENT_KINDS, type ItemDocumentKind } from "./document-kind.ts";
import { listResolutions, type ResolutionLine } from "./resolution.views.server.ts";

export type ItemDocuments = {
  item: { id: string; position: string; title: string };
  /** What has been drafted on it. */
  documents: ResolutionLine[];
  /** What may still be. */
  kinds: ItemDocumentKind[];
};

export type NewResolutionPage = {
  meeting: { id: string; title: string };
  items: ItemDocuments[];
  /** Of the meeting as a whole; null where one item was asked for. */
  whole: { documents: ResolutionLine[]; mayDraft: boolean } | null;
};

type Asked = { person: Person } & ({ itemId: string } | { meetingId: string });

/** Where neither an item nor a meeting is named; for whoever could draft on one. */
export function requireDrafting(person: Person): null {
  requireMay(person, "resolution.draft", { state: "draft", relations: [] });
  return null;
}

/** The documents of a meeting, or of one item of it, and what may still be drafted there. */
export async function newResolutionPage(db: Knex, asked: Asked): Promise<NewResolutionPage> {
  const { person } = asked;
  const one =
    "itemId" in asked ? ((await findItem(db, asked.itemId)) ?? refuse("not-found")) : null;
  const meetingId = "itemId" in asked ? (one?.meetingId ?? "") : asked.meetingId;
  const relations = await relationsInMeeting(db, person, meetingId);
  requireMay(person, "resolution.draft", { state: "draft", relations });
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const all = await listResolutions(db, { person, meetingId });
  const items: ItemDocuments[] = [];
  for (const item of one ? [one] : await agendaItems(db, meetingId)) {
    items.push(await documentsOf(db, item, all));
  }
  const { id, title, state } = meeting;
  const documents = all.filter(({ itemId }) => itemId === null);
  const hasEnded = state === "closed" || state === "archived";
  const mayDraft = hasEnded && documents.length === 0;
  return { meeting: { id, title }, items, whole: one ? null : { documents, mayDraft } };
}

async function documentsOf(
  db: Knex,
  item: AgendaItem,
  all: readonly ResolutionLine[],
): Promise<ItemDocuments> {
  const documents = all.filter(({ itemId }) => itemId === item.id);
  const isAdopted = (await resultOfItem(db, item.id))?.outcome === "ADOPTED";
  const isDecided = isAdopted || item.concludedAt !== null;
  const drafted = new Set<string>(documents.map(({ kind }) => kind));
  const kinds = ITEM_DOCUMENT_KINDS.filter(
    (kind) => !drafted.has(kind) && (kind === "resolution" ? isAdopted : isDecided),
  );
  const { id, position, title } = item;
  return { item: { id, position, title }, documents, kinds };
}
