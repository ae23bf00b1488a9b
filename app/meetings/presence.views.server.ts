import type { Knex } from "knex";

export type Presence = { openedAt: number; closedAt: number | null };

/**
 * In which meetings, open now or closed after `since`, these persons take or took part: checked in
 * in any way, or sitting in for a member.
 */
export async function presencesOf(
  db: Knex,
  personIds: readonly string[],
  since: number,
): Promise<Map<string, Presence[]>> {
  const ids = [...new Set(personIds)];
  const rows: PresenceRow[] = await db("attendances")
    .join("meetings", "meetings.id", "attendances.meeting_id")
    .whereNotNull("meetings.opened_at")
    .where((late) => late.whereNull("meetings.closed_at").orWhere("meetings.closed_at", ">", since))
    .where((either) =>
      either
        .where((seat) => seat.whereIn("person_id", ids).whereIn("attendances.kind", checkedIn))
        .orWhereIn("substitute_person_id", ids),
    )
    .select("person_id", "substitute_person_id", "attendances.kind", "opened_at", "closed_at");
  return byPerson(rows);
}

const checkedIn: readonly string[] = ["IN_ROOM", "ONLINE", "REMOTE_VOTE_ONLY"];

type PresenceRow = {
  person_id: string;
  substitute_person_id: string | null;
  kind: string;
  opened_at: number;
  closed_at: number | null;
};

function byPerson(rows: readonly PresenceRow[]): Map<string, Presence[]> {
  const presences = new Map<string, Presence[]>();
  const add = (personId: string, row: PresenceRow) => {
    const presence = {
      openedAt: Number(row.opened_at),
      closedAt: row.closed_at === null ? null : Number(row.closed_at),
    };
    presences.set(personId, [...(presences.get(personId) ?? []), presence]);
  };
  for (const row of rows) {
    if (checkedIn.includes(row.kind)) add(row.person_id, row);
    if (row.substitute_person_id !== null) add(row.substitute_person_id, row);
  }
  return presences;
}

/** Who chairs, and who sits in for a member, in a meeting that is still to come or under way. */
export async function partsInMeetingsAhead(db: Knex): Promise<Map<string, "chair" | "substitute">> {
  const rows: { person_id: string; substitute_person_id: string | null; presides: number }[] =
    await db("attendances")
      .join("meetings", "meetings.id", "attendances.meeting_id")
      .whereNotIn("meetings.state", ["closed", "archived", "cancelled", "postponed"])
      .where((either) =>
        either
          .whereNotNull("substitute_person_id")
          .orWhereRaw("attendances.seat_id = meetings.chair_seat_id"),
      )
      .select("person_id", "substitute_person_id")
      .select(
        db.raw(
          "case when attendances.seat_id = meetings.chair_seat_id then 1 else 0 end as presides",
        ),
      );
  const parts = new Map<string, "chair" | "substitute">();
  for (const row of rows) {
    if (row.substitute_person_id !== null) parts.set(row.substitute_person_id, "substitute");
    if (row.presides === 1) parts.set(row.person_id, "chair");
  }
  return parts;
}
