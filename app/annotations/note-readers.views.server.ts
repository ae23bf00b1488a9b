import type { Knex } from "knex";
import { findItem } from "../meetings/agenda.views.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { guestsOfMeeting } from "../meetings/guests.views.server.ts";
import { requirePaper } from "../papers/paper.views.server.ts";
import { readersAmong } from "../papers/stage.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import { assistantsOf, holdersOf } from "../people/holders.views.server.ts";
import type { Bilingual, Person } from "../people/person.ts";

export type NoteReaders = { persons: { personId: string; name: Bilingual }[] };

const SECRETARIAT = [
  "secretariat-specialist",
  "secretariat-head",
  "secretariat-leadership",
] as const;

/** The others who may read the paper: members in their order, those about them, the item's people. */
export async function noteReaders(
  db: Knex,
  { person, paperId, at }: { person: Person; paperId: string; at: number },
): Promise<NoteReaders> {
  const { itemId, meetingId } = await requirePaper(db, person, paperId);
  const roll = await attendanceRoll(db, meetingId);
  const members = roll.flatMap(({ personId, substitutePersonId }) =>
    substitutePersonId ? [personId, substitutePersonId] : [personId],
  );
  const item = await findItem(db, itemId);
  const organisationIds = [item?.lead.id ?? ""];
  const about = await Promise.all([
    assistantsOf(db, members, at),
    holdersOf(db, { roles: ["ministry-officer", "ministry-lead"], organisationIds, at }),
    holdersOf(db, { roles: SECRETARIAT, at }),
  ]);
  const guests = (await guestsOfMeeting(db, meetingId)).filter((each) => each.itemId === itemId);
  const guestIds = guests.map(({ personId }) => personId);
  const personIds = [...new Set([...members, ...about.flat(), ...guestIds])];
  const readers = await readersAmong(db, { personIds, paperId, at });
  const others = personIds.filter((id) => readers.has(id) && id !== person.id);
  const titles = await personTitles(db, others);
  return {
    persons: others.map((personId) => ({
      personId,
      name: titles.get(personId) ?? { vi: "", en: "" },
    })),
  };
}
