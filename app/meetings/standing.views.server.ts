import type { Knex } from "knex";
import { may, type Action, type Relation } from "../people/permission.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { STATES } from "../people/things.ts";
import { refuse } from "../platform/refusal.ts";
import { isToldOf, untimely, type Meeting, type MeetingState } from "./meeting.ts";
import { findMeeting } from "./meeting.store.server.ts";

/** How a person stands to a meeting as a whole: an item's ministry or guest counts with any item. */
export async function relationsInMeeting(
  db: Knex,
  person: Person,
  meetingId: string,
): Promise<Relation[]> {
  const items = () => db("agenda_items").whereRaw("agenda_items.meeting_id = meetings.id");
  const row: Standing | undefined = await db("meetings")
    .where("meetings.id", meetingId)
    .select("meetings.state", "meetings.invited_at as invitedAt", ...countsOf(db, person, items))
    .first();
  return row ? relationsFrom(row) : [];
}

/** How a person stands to one agenda item; null when there is no such item. */
export async function relationsToItem(
  db: Knex,
  person: Person,
  itemId: string,
): Promise<{ meetingId: string; meetingState: MeetingState; relations: Relation[] } | null> {
  const items = () => db("agenda_items").where("agenda_items.id", itemId);
  const row: (Standing & { id: string }) | undefined = await db("meetings")
    .whereIn("meetings.id", db("agenda_items").where({ id: itemId }).select("meeting_id"))
    .select("meetings.id", "meetings.state", "meetings.invited_at as invitedAt")
    .select(...countsOf(db, person, items))
    .first();
  return row ? { meetingId: row.id, meetingState: row.state, relations: relationsFrom(row) } : null;
}

/**
 * How a person stands to the papers of an item: whoever takes no part in it because of an interest
 * has no standing to them, nor do those who work for him or sit in his place.
 */
export async function relationsToPapersOf(
  db: Knex,
  person: Person,
  itemId: string,
): ReturnType<typeof relationsToItem> {
  const standing = await relationsToItem(db, person, itemId);
  if (!standing) return null;
  const barred = await db("agenda_items")
    .where("agenda_items.id", itemId)
    .whereExists((recusals) => whereRecused(recusals, person))
    .first("agenda_items.id");
  return barred ? { ...standing, relations: [] } : standing;
}

/** For `whereExists` and `whereNotExists` in a query on `agenda_items`: recusals that bar this person. */
export function whereRecused(recusals: Knex.QueryBuilder, person: Person): void {
  void recusals.from("recusals").select("recusals.id");
  void recusals.whereRaw("recusals.item_id = agenda_items.id").whereNull("recusals.revoked_at");
  void recusals.where((barred) => {
    void barred.whereIn("recusals.person_id", [person.id, ...person.assistedIds]);
    void barred.orWhereExists((roll) => {
      void roll.from("attendances").select("attendances.seat_id");
      void roll.whereRaw("attendances.meeting_id = recusals.meeting_id");
      void roll.whereRaw("attendances.seat_id = recusals.seat_id");
      void roll.where("attendances.substitute_person_id", person.id);
    });
  });
}

type Counts = Record<"chair" | "seat" | "substitute" | "assistant" | "ministry" | "guest", number>;
type Standing = Counts & Pick<Meeting, "state" | "invitedAt">;

/** Every relation in one trip: each is a count beside the meeting's row. */
function countsOf(db: Knex, person: Person, items: () => Knex.QueryBuilder): Knex.QueryBuilder[] {
  const roll = () => db("attendances").whereRaw("attendances.meeting_id = meetings.id");
  const mine = () => roll().where("person_id", person.id);
  const counts: Record<keyof Counts, Knex.QueryBuilder> = {
    chair: mine().whereRaw("attendances.seat_id = meetings.chair_seat_id"),
    seat: mine(),
    substitute: roll().where("substitute_person_id", person.id),
    assistant: roll().whereIn("person_id", person.assistedIds),
    ministry: items().where((row) => whereMinistryOf(row, person)),
    guest: items().where((row) => whereGuestOf(row, person)),
  };
  return Object.entries(counts).map(([name, query]) => query.count("*").as(name));
}

/** One that was called off before anybody was invited has been nobody's but its chair's. */
function relationsFrom({ state, invitedAt, ...counts }: Standing): Relation[] {
  const calledOff = state === "cancelled" || state === "postponed";
  const untold = calledOff && !isToldOf({ state, invitedAt });
  const relations: [keyof Counts, Relation][] = [
    ["chair", "chair"],
    ["seat", "seat"],
    ["substitute", "substitute"],
    ["assistant", "seat-assistant"],
    ["ministry", "item-ministry"],
    ["guest", "item-guest"],
  ];
  return relations
    .filter(([name]) => Number(counts[name]) > 0 && !(untold && name !== "chair"))
    .map(([, relation]) => relation);
}

type Wanted = { person: Person; meetingId: string; action: Action; forUpdate?: boolean };

/** The meeting, if this person may do this to it now; hidden meetings are as good as missing. */
export async function requireMeeting(db: Knex, wanted: Wanted): Promise<Meeting> {
  const { person, meetingId, action, forUpdate = false } = wanted;
  const meeting = await findMeeting(db, meetingId, { forUpdate });
  if (!meeting) return refuse("not-found");
  const relations = await relationsInMeeting(db, person, meetingId);
  requireMay(person, "meeting.see", { state: meeting.state, relations });
  const allowed = (state: MeetingState) => may(person, action, { state, relations });
  if (allowed(meeting.state)) return meeting;
  // Whoever may do this at another time is told that it is too early or too late.
  const timely = STATES.meeting.filter(allowed);
  if (timely.length > 0) refuse(untimely(meeting.state, timely));
  return refuse("not-allowed");
}

/** Leaves of a query on `meetings` what this person may see: the same cells as `meeting.see`. */
export function whereMeetingVisible<Query extends Knex.QueryBuilder>(
  query: Query,
  person: Person,
): Query {
  if (isSecretariat(person)) return query;
  query.where((mine) => {
    void mine
      .whereExists((chair) => whereChairOf(chair, person))
      .orWhere((told) => {
        void told.whereNotIn("meetings.state", ["planned", "approved"]).where(whereNotEarlyOff);
        void told.where((any) => {
          void any
            .whereExists((roll) => {
              void roll.from("attendances").select("seat_id").whereRaw("meeting_id = meetings.id");
              void roll.where((row) => whereOnRoll(row, person));
            })
            .orWhereExists((items) => {
              void items.from("agenda_items").select("id").whereRaw("meeting_id = meetings.id");
              void items.where((row) => whereOfItem(row, person));
            });
        });
      });
  });
  return query;
}

/** Not called off before anybody was invited. */
function whereNotEarlyOff(query: Knex.QueryBuilder): void {
  void query
    .whereNotIn("meetings.state", ["cancelled", "postponed"])
    .orWhereNotNull("meetings.invited_at");
}

function whereChairOf(query: Knex.QueryBuilder, person: Person): void {
  void query
    .from("attendances")
    .select("seat_id")
    .whereRaw("meeting_id = meetings.id and attendances.seat_id = meetings.chair_seat_id")
    .where("person_id", person.id);
}

/** Leaves of a query on `attendances` the seats for which this person comes: own, assisted, sat in for. */
export function whereOnRoll(query: Knex.QueryBuilder, person: Person): void {
  void query
    .whereIn("person_id", [person.id, ...person.assistedIds])
    .orWhere("substitute_person_id", person.id);
}

/** Leaves of a query on `agenda_items` the items to which this person comes as ministry or guest. */
export function whereOfItem(query: Knex.QueryBuilder, person: Person): void {
  void query
    .where((row) => whereMinistryOf(row, person))
    .orWhere((row) => whereGuestOf(row, person));
}

/** A heading is nobody's item. */
function whereMinistryOf(query: Knex.QueryBuilder, person: Person): void {
  void query.where("agenda_items.kind", "item").where((office) => {
    void office
      .whereIn("lead_organisation_id", person.ministryIds)
      .orWhereIn("presenter_organisation_id", person.ministryIds);
  });
}

/** Invited to it, or named to present it. */
function whereGuestOf(query: Knex.QueryBuilder, person: Person): void {
  void query.where("presenter_person_id", person.id).orWhereExists((guests) => {
    void guests.from("item_guests").select("person_id");
    void guests.whereRaw("item_id = agenda_items.id").where("person_id", person.id);
  });
}
