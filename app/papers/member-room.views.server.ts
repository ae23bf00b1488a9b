import type { Knex } from "knex";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { findPerson } from "../people/person.views.server.ts";
import { isRefusal, refuse } from "../platform/refusal.ts";
import type { PaperLine } from "./paper-line.ts";
import { readingRoom } from "./reading-room.views.server.ts";
import {
  readableOf,
  selectInRoom,
  type RoomItem,
  type Selection,
  type Wish,
} from "./room-selection.ts";

type Look = { looker: Person; memberId: string; meetingId: string; wish: Wish; now: number };

export type MemberRoom = { items: RoomItem[]; selected: Selection };

/**
 * The room as a member finds it, for the eyes of somebody else: what both may see. From the member
 * comes only which items and papers are open to them; every word shown is read with the looker's
 * own rights, and nothing personal of the member's is read at all. Null while the meeting is not yet
 * there for the member.
 */
export async function memberRoom(db: Knex, look: Look): Promise<MemberRoom | null> {
  const { looker, meetingId } = look;
  const member = (await findPerson(db, look.memberId, look.now)) ?? refuse("not-found");
  if (!(await seesMeeting(db, member, meetingId))) return null;
  const wish: Wish = { paperId: null, itemId: null, version: null, page: null };
  const own = await readingRoom(db, { person: looker, meetingId, wish });
  const theirs = await readingRoom(db, { person: member, meetingId, wish });
  const items = theirs.items.flatMap((item): RoomItem[] => {
    const same = own.items.find(({ id }) => id === item.id);
    if (!same) return [];
    const papers = item.papers.map((line) => seenByBoth(line, same));
    return [{ ...same, headings: item.headings, papers }];
  });
  return { items, selected: selectInRoom(items, look.wish) ?? refuse("not-found") };
}

function seenByBoth(theirs: PaperLine, own: RoomItem): PaperLine {
  const { itemId, number, pages, firstPage, numberedPages } = theirs;
  if (theirs.kind === "withheld") return theirs;
  const place = { itemId, number, pages, firstPage, numberedPages };
  const withheld = { kind: "withheld", mark: null, ...place } as const;
  const paper = readableOf(own).find(({ id }) => id === theirs.id);
  // Where and whether anybody has read is personal.
  return paper ? { ...paper, unread: false, lastPage: 1 } : withheld;
}

async function seesMeeting(db: Knex, person: Person, meetingId: string): Promise<boolean> {
  try {
    await requireMeeting(db, { person, meetingId, action: "meeting.see" });
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
