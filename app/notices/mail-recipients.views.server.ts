import type { Knex } from "knex";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { addresseesOf, type Addressee } from "../people/mail-address.views.server.ts";
import type { Json } from "../platform/app.server.ts";
import type { MeetingMailRule } from "./mail.ts";
import { partsOfSubject } from "./notice.ts";

export type Happened = {
  seq: number;
  at: number;
  type: string;
  subject: string;
  by: string | null;
  payload: { [key: string]: Json | undefined };
};

export type Recipient = Addressee & {
  /** Their own invitation, where they have one. */
  invitationId: string | null;
};

/** Whom this event is told to by mail; nobody while the meeting's invitations are not out. */
export async function mailRecipients(
  db: Knex,
  rule: MeetingMailRule,
  { event, meetingId }: { event: Happened; meetingId: string },
): Promise<Recipient[]> {
  const invited: InvitationRow[] = await db("invitations").where({ meeting_id: meetingId });
  if (invited.length === 0) return [];
  const ids = await personsOf(db, rule, { event, meetingId, invited });
  const addressees = await addresseesOf(db, ids);
  return addressees.map((one) => ({
    ...one,
    invitationId: invited.find(({ person_id }) => person_id === one.personId)?.id ?? null,
  }));
}

type InvitationRow = { id: string; person_id: string; withdrawn_at: number | null };
type Scene = { event: Happened; meetingId: string; invited: readonly InvitationRow[] };

async function personsOf(
  db: Knex,
  { to, kind }: MeetingMailRule,
  { event, meetingId, invited }: Scene,
): Promise<string[]> {
  switch (to) {
    case "named":
      return namedIn(event, kind === "substitute" ? "substituteId" : "personId");
    case "substitutes":
      return substitutesIn(db, meetingId);
    case "all-invited": {
      const live = invited.filter(({ withdrawn_at }) => withdrawn_at === null);
      return [...live.map(({ person_id }) => person_id), ...(await substitutesIn(db, meetingId))];
    }
    case "chair":
      return db("meetings")
        .join("attendances", (seat) => {
          void seat
            .on("attendances.meeting_id", "meetings.id")
            .andOn("attendances.seat_id", "meetings.chair_seat_id");
        })
        .where("meetings.id", meetingId)
        .pluck("attendances.person_id");
    default:
      return to satisfies never;
  }
}

async function substitutesIn(db: Knex, meetingId: string): Promise<string[]> {
  const roll = await attendanceRoll(db, meetingId);
  return roll.flatMap(({ substitutePersonId }) => substitutePersonId ?? []);
}

function namedIn({ payload }: Happened, part: string): string[] {
  const one = payload[part];
  const many = payload["personIds"];
  if (Array.isArray(many)) return many.filter((id): id is string => typeof id === "string");
  return typeof one === "string" ? [one] : [];
}

/** The meeting an event is about: its own id, or the invitation's. */
export async function meetingOfEvent(db: Knex, { subject }: Happened): Promise<string | null> {
  const { noun, id } = partsOfSubject(subject);
  if (noun === "meeting") return id;
  if (noun !== "invitation") return null;
  const row: { meeting_id: string } | undefined = await db("invitations")
    .where({ id })
    .first("meeting_id");
  return row?.meeting_id ?? null;
}
