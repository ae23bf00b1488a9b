import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import type { Meeting } from "./meeting.ts";
import { whereMeetingVisible } from "./standing.views.server.ts";

export type LinkedMeeting = { id: string; title: string; startsAt: number };

/** The meeting to which this one was postponed, and the one that was postponed to it. */
export type Links = { to: LinkedMeeting | null; from: LinkedMeeting | null };

/** Only those that this person may see; the others are not there. */
export async function linksOf(db: Knex, person: Person, meeting: Meeting): Promise<Links> {
  const toId = meeting.state === "postponed" ? meeting.postponedToId : null;
  const ids = [toId, meeting.followsId].flatMap((id) => id ?? []);
  if (ids.length === 0) return { to: null, from: null };
  const found = await linked(
    whereMeetingVisible(db("meetings"), person).whereIn("meetings.id", ids),
  );
  const named = (id: string | null) => found.find((each) => each.id === id) ?? null;
  return { to: named(toId), from: named(meeting.followsId) };
}

/** Where a meeting or an item of it can go: what of its body comes later, the nearest first. */
export async function laterMeetings(db: Knex, meeting: Meeting): Promise<LinkedMeeting[]> {
  return linked(
    db("meetings")
      .where({ body_id: meeting.bodyId })
      .whereNot("meetings.id", meeting.id)
      .whereIn("state", ["planned", "approved", "invited", "published"])
      .where("starts_at", ">", meeting.startsAt)
      .orderBy("starts_at"),
  );
}

async function linked(query: Knex.QueryBuilder): Promise<LinkedMeeting[]> {
  return query.select("meetings.id", "meetings.title", "meetings.starts_at as startsAt");
}
