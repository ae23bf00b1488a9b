import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { MemberRates } from "./command-figures.ts";
import { heldIds, type Eyes } from "./held-meetings.views.server.ts";
import { askedOfClosed } from "./issued-ballots.views.server.ts";

/** Took part in person, at least for a while: in the room or over the line. */
const CAME = `exists (select 1 from presence_changes as p where p.meeting_id = a.meeting_id
  and p.seat_id = a.seat_id and p.kind in ('IN_ROOM', 'ONLINE'))`;

type Row = { person_id: string; all: number | string; done: number | string };

/** How often each member came and answered, in the order of precedence. */
export async function memberRates(db: Knex, eyes: Eyes): Promise<MemberRates[]> {
  const came: Row[] = await db("attendances as a")
    .join("seats", "seats.id", "a.seat_id")
    .whereIn("a.meeting_id", heldIds(db, eyes))
    .groupBy("a.person_id")
    .orderByRaw("min(seats.position)")
    .select("a.person_id")
    .count("* as all")
    .select(db.raw(`sum(case when ${CAME} then 1 else 0 end) as done`));
  const answered: Row[] = await askedOfClosed(db, eyes)
    .groupBy("r.person_id")
    .orderByRaw("min(r.position)")
    .select("r.person_id")
    .count("* as all")
    .count("f.at as done");
  const ids = [...new Set([...came, ...answered].map(({ person_id: id }) => id))];
  const titles = await personTitles(db, ids);
  return ids.map((personId) => {
    const meeting = came.find((row) => row.person_id === personId);
    const ballot = answered.find((row) => row.person_id === personId);
    return {
      ...{ personId, title: titles.get(personId) ?? { vi: "", en: "" } },
      ...{ meetings: Number(meeting?.all ?? 0), attended: Number(meeting?.done ?? 0) },
      ...{ ballots: Number(ballot?.all ?? 0), answered: Number(ballot?.done ?? 0) },
    };
  });
}
