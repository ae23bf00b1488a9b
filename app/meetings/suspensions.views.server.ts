import type { Knex } from "knex";
import { listSuspensions, type Suspension } from "./suspension.store.server.ts";

export type { Suspension } from "./suspension.store.server.ts";

/** Every break of the meeting, for its record. */
export async function suspensionsOf(db: Knex, meetingId: string): Promise<Suspension[]> {
  return listSuspensions(db, meetingId);
}

/** The break that lasts just now. */
export async function currentSuspension(
  db: Knex,
  meeting: { id: string; state: string },
): Promise<Suspension | null> {
  if (meeting.state !== "suspended") return null;
  return (await listSuspensions(db, meeting.id)).findLast(({ to }) => to === null) ?? null;
}
