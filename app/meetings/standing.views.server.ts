import type { Knex } from "knex";
import { may, STATES, type Action, type Relation } from "../people/permission.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import { untimely, type Meeting, type MeetingState } from "./meeting.ts";
import { findMeeting } from "./meeting.store.server.ts";

/** How a person stands to a meeting as a whole: an item's ministry or guest counts with any item. */
export async function relationsInMeeting(
  db: Knex,
  person: Person,
  meetingId: string,
): Promise<Relation[]> {
  const items = db("agenda_items").where({ meeting_id: meetingId });
  return [
    ...(await rollRelations(db, person, meetingId)),
    ...(await itemRelations(db, person, items)),
  ];
}

/** How a person stands to one agenda item; null when there is no such item. */
export async function relationsToItem(
  db: Knex,
  person: Person,
  itemId: string,
): Promise<{ meetingId: string; meetingState: MeetingState; relations: Relation[] } | null> {
  const found = await db("agenda_items")
    .join("meetings", "meetings.id", "agenda_items.meeting_id")
    .where("agenda_items.id", itemId)
    .first("meetings.id", "meetings.state");
  if (!found) return null;
  const item = db("agenda_items").where({ id: itemId });
  const relations = [
    ...(await rollRelations(db, person, found.id)),
    ...(await itemRelations(db, person, item)),
  ];
  return { meetingId: found.id, meetingState: found.state, relations };
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
  if (STATES.meeting.some(allowed)) refuse(untimely(meeting.state, action === "meeting.open"));
  return refuse("not-allowed");
}

/** Leaves of a query on `meetings` what this person may see: the same cells as `meeting.see`. */
export function whereMeetingVisible<Query extends Knex.QueryBuilder>(
  query: Query,
  person: Person,
): Query {
  if (isSecretariat(person)) return query;
  query.whereIn("meetings.state", ["published", "open", "closed"]).where((mine) => {
    mine
      .whereExists((roll) => {
        void roll.from("attendances").select("seat_id").whereRaw("meeting_id = meetings.id");
        void roll.where((row) => whereOnRoll(row, person));
      })
      .orWhereExists((items) => {
        void items.from("agenda_items").select("id").whereRaw("meeting_id = meetings.id");
        void items.where((row) => whereOfItem(row, person));
      });
  });
  return query;
}

function whereOnRoll(query: Knex.QueryBuilder, person: Person): void {
  void query
    .whereIn("person_id", [person.id, ...person.assistedIds])
    .orWhere("substitute_person_id", person.id);
}

/** Leaves of a query on `agenda_items` the items to which this person comes as ministry or guest. */
export function whereOfItem(query: Knex.QueryBuilder, person: Person): void {
  void query
    .whereIn("lead_organisation_id", person.ministryIds)
    .orWhereIn("presenter_organisation_id", person.ministryIds)
    .orWhereExists((guests) => {
      void guests.from("item_guests").select("person_id");
      void guests.whereRaw("item_id = agenda_items.id").where("person_id", person.id);
    });
}

async function rollRelations(db: Knex, person: Person, meetingId: string): Promise<Relation[]> {
  const rows = await db("attendances")
    .join("meetings", "meetings.id", "attendances.meeting_id")
    .where("attendances.meeting_id", meetingId)
    .where((row) => whereOnRoll(row, person))
    .select("person_id", "substitute_person_id", "seat_id", "chair_seat_id");
  const relations = new Set<Relation>();
  for (const row of rows) {
    if (row.person_id === person.id) relations.add("seat");
    if (row.person_id === person.id && row.seat_id === row.chair_seat_id) relations.add("chair");
    if (row.substitute_person_id === person.id) relations.add("substitute");
    if (person.assistedIds.includes(row.person_id)) relations.add("seat-assistant");
  }
  return [...relations];
}

async function itemRelations(
  db: Knex,
  person: Person,
  items: Knex.QueryBuilder,
): Promise<Relation[]> {
  const ids: string[] = await items.clone().pluck("id");
  const relations: Relation[] = [];
  const ofMinistry = await items
    .clone()
    .where((row) => {
      void row
        .whereIn("lead_organisation_id", person.ministryIds)
        .orWhereIn("presenter_organisation_id", person.ministryIds);
    })
    .first("id");
  if (ofMinistry) relations.push("item-ministry");
  const asGuest = await db("item_guests")
    .whereIn("item_id", ids)
    .where({ person_id: person.id })
    .first("item_id");
  if (asGuest) relations.push("item-guest");
  return relations;
}
