import type { Knex } from "knex";
import { listBodies, seatsOn } from "../bodies/body.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { meetingSources, type MeetingSource } from "./meeting-sources.views.server.ts";
import { mayCreate } from "./meeting.views.server.ts";

export type NewMeetingForm = {
  body: { id: string; name: Bilingual };
  seats: { seatId: string; name: Bilingual }[];
  sources: MeetingSource[];
  now: number;
};

/** What has to be on record before anybody can be called to a meeting, and whether it is theirs to enter. */
export type Lacking = { lacks: "body" | "holders"; maySetUp: boolean };

/** The form of a new meeting, with what is likely filled in. */
export async function newMeetingPage(
  db: Knex,
  { person, now }: { person: Person; now: number },
): Promise<NewMeetingForm | Lacking> {
  if (!mayCreate(person)) refuse("not-found");
  const maySetUp = may(person, "people.manage", { state: "kept", relations: [] });
  const [body] = await listBodies(db);
  if (!body) return { lacks: "body", maySetUp };
  const seats = await seatsOn(db, body.id, dayOf(now));
  if (seats.length === 0) return { lacks: "holders", maySetUp };
  return { body, seats, sources: await meetingSources(db, body.id), now };
}
