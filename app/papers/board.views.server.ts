import type { Knex } from "knex";
import type { ItemMode } from "../meetings/agenda.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { boardOf, type BoardItem, type BoardLine, type BoardPaper } from "./board.ts";
import type { PaperKind } from "./paper-kind.ts";
import { lastUrgings } from "./urging.store.server.ts";
import { calendarNow } from "../settings/calendar.views.server.ts";

/** A line of the board, and when its ministry was last asked for what is missing. */
export type PreparedLine = BoardLine & { urgedAt: number | null };

/** The board of a meeting; who may see it is the caller's to say. */
export async function boardOfMeeting(
  db: Knex,
  meeting: Pick<Meeting, "id" | "startsAt" | "kind">,
  now: number,
): Promise<PreparedLine[]> {
  const items: { id: string; mode: ItemMode }[] = await db("agenda_items")
    .where({ meeting_id: meeting.id, kind: "item", state: "planned" })
    .orderBy("position")
    .select("id", "mode");
  const { startsAt, kind } = meeting;
  const lines = boardOf(items, await papersOnBoard(db, items), {
    ...{ startsAt, kind, now },
    calendar: await calendarNow(db),
  });
  const urged = await lastUrgings(
    db,
    items.map(({ id }) => id),
  );
  return lines.map((line) => ({ ...line, urgedAt: urged.get(line.itemId) ?? null }));
}

async function papersOnBoard(db: Knex, items: readonly BoardItem[]): Promise<BoardPaper[]> {
  const rows: { item_id: string; kind: PaperKind; pages: number; published_at: number | null }[] =
    await db("papers")
      .whereIn(
        "item_id",
        items.map(({ id }) => id),
      )
      .select("item_id", "kind", "pages", "published_at");
  return rows.map(({ item_id, kind, pages, published_at }) => ({
    itemId: item_id,
    kind,
    pages,
    published: published_at !== null,
  }));
}
