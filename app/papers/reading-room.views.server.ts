import type { Knex } from "knex";
import { isHeld } from "../meetings/meeting.ts";
import { agendaLines, type AgendaItem } from "../meetings/agenda.views.server.ts";
import { headingsOver } from "../meetings/agenda-tree.ts";
import { reasonsOf, visibleLines } from "../meetings/agenda-version.views.server.ts";
import {
  relationsInMeeting,
  requireMeeting,
  whereRecused,
} from "../meetings/standing.views.server.ts";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { bookmarksOf, type BookmarkLine } from "./bookmarks.views.server.ts";
import { readsWholeMeeting } from "./paper.ts";
import { papersOf } from "./paper.views.server.ts";
import { selectInRoom, type RoomItem, type Selection, type Wish } from "./room-selection.ts";

export type ReadingRoom = {
  items: RoomItem[];
  selected: Selection;
  /** This person's own, in the order of the agenda. */
  bookmarks: BookmarkLine[];
  /** Whether they may see who has opened what. */
  seesReceipts: boolean;
};

type Looking = {
  person: Person;
  meetingId: string;
  /** From the address: which paper or item to show. */
  wish: Wish;
};

/** Agenda and papers as this person may see them, and what lies open. */
export async function readingRoom(db: Knex, looking: Looking): Promise<ReadingRoom> {
  const { person, meetingId } = looking;
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const papers = await papersOf(db, looking);
  const reasons = await reasonsOf(db, meetingId);
  const items = (await itemsFor(db, looking)).map((item): RoomItem => ({
    ...{ id: item.id, position: item.position, parentId: item.parentId, title: item.title },
    headings: item.headings.map(({ id, position, title }) => ({ id, number: position, title })),
    ...{ state: item.state, reason: reasons.get(item.id) ?? null, isLate: item.lateAt !== null },
    isDone: item.doneAt !== null || (isHeld(meeting) && item.state === "planned"),
    isCurrent: meeting.state === "open" && meeting.currentItemId === item.id,
    papers: papers.filter(({ itemId }) => itemId === item.id),
  }));
  const relations = await relationsInMeeting(db, person, meetingId);
  return {
    items,
    selected:
      selectInRoom(items, looking.wish) ??
      (await blankSelection(db, looking)) ??
      refuse("not-found"),
    bookmarks: await bookmarksOf(db, person, papers),
    seesReceipts: may(person, "paper.see-receipts", { state: "published", relations }),
  };
}

/**
 * A paper lay open when its reader, or the member he works for, came to take no part in its item: he
 * stays in the room, before the blank of that item.
 */
async function blankSelection(
  db: Knex,
  { person, meetingId, wish }: Looking,
): Promise<Selection | null> {
  const relations = await relationsInMeeting(db, person, meetingId);
  if (!readsWholeMeeting(relations)) return null;
  const row: { item_id: string } | undefined = await db("papers")
    .join("agenda_items", "agenda_items.id", "papers.item_id")
    .where({ "papers.id": wish.paperId, "agenda_items.meeting_id": meetingId })
    .whereNotNull("papers.published_at")
    .whereExists((recusals) => whereRecused(recusals, person))
    .first("papers.item_id");
  return row ? { itemId: row.item_id, paper: null, version: null, page: null } : null;
}

type Headed = AgendaItem & { headings: AgendaItem[] };

/** Whoever comes for one item sees that item; the rest of the agenda is not theirs. */
async function itemsFor(db: Knex, looking: Looking): Promise<Headed[]> {
  const lines = await agendaLines(db, looking.meetingId);
  const items = lines.filter(({ kind }) => kind === "item");
  const visible = await visibleLines(db, looking);
  if (visible !== null) {
    return items.filter(({ id }) => visible.has(id)).map((item) => ({ ...item, headings: [] }));
  }
  const headings = headingsOver(lines);
  return items.map((item) => ({ ...item, headings: headings.get(item.id) ?? [] }));
}
