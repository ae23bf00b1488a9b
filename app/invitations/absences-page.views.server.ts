import type { Knex } from "knex";
import type { Meeting } from "../meetings/meeting.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import { addressOf } from "../people/addressing.ts";
import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { answersIn, type SeatAnswer } from "./answers.views.server.ts";
import { forecastOf, type Forecast } from "./forecast.ts";
import { awaitsDecision } from "./invitation.ts";

export type AbsencesPage = {
  meeting: Pick<Meeting, "id" | "title" | "place" | "startsAt" | "state">;
  address: string;
  pending: SeatAnswer[];
  decided: SeatAnswer[];
  /** How many come if every absence is consented to. */
  forecast: Forecast;
  mayDecide: boolean;
};

/** What the chair decides on: who asks to be absent, why, and whom he sends. */
export async function absencesPage(
  db: Knex,
  { person, meetingId }: { person: Person; meetingId: string },
): Promise<AbsencesPage> {
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const thing = {
    state: meeting.state,
    relations: await relationsInMeeting(db, person, meetingId),
  };
  requireMay(person, "meeting.see-absences", thing);
  const { seats } = await answersIn(db, meeting);
  const pending = seats.filter(awaitsDecision);
  return {
    meeting,
    address: addressOf(person.title.vi),
    pending,
    decided: seats.filter(({ answer }) => answer?.decision),
    forecast: forecastOf(seats, meeting.ruleSet),
    mayDecide: may(person, "meeting.decide-absence", thing),
  };
}
