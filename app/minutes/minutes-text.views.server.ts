import type { Knex } from "knex";
import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import type { Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import type { MinutesState } from "./minutes-state.ts";
import type { Section } from "./minutes.ts";
import {
  findMinutes,
  listVersions,
  newestSections,
  type MinutesVersion,
} from "./minutes.store.server.ts";

type Wanted = { person: Person; meetingId: string; forUpdate?: boolean };

/** What the minutes say in their newest version, for whoever may see them. */
export async function minutesText(
  db: Knex,
  wanted: Wanted,
): Promise<{ state: MinutesState; version: number; sections: Section[] }> {
  const { state, version } = await requireMinutes(db, { ...wanted, action: "minutes.see" });
  return { state, version, sections: await newestSections(db, wanted.meetingId) };
}

/** What the minutes say now; whoever asks has seen to it that they may be read. */
export const newestMinutes = (db: Knex, meetingId: string): Promise<Section[]> =>
  newestSections(db, meetingId);

/** Every version of the minutes, the newest first, for whoever may word them. */
export async function minutesVersions(db: Knex, wanted: Wanted): Promise<MinutesVersion[]> {
  await requireMinutes(db, { ...wanted, action: "minutes.edit" });
  return listVersions(db, wanted.meetingId);
}

async function requireMinutes(
  db: Knex,
  { person, meetingId, forUpdate = false, action }: Wanted & { action: Action },
) {
  const minutes = (await findMinutes(db, meetingId, { forUpdate })) ?? refuse("not-found");
  const relations = await relationsInMeeting(db, person, meetingId);
  requireMay(person, action, { state: minutes.state, relations });
  return minutes;
}
