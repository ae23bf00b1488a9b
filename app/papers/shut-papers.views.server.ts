import type { Knex } from "knex";
import type { MeetingState } from "../meetings/meeting.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { Paper } from "./paper.ts";
import { isShut, RETURNED_BY_READER, SHUT_WHILE } from "./paper-marks.ts";

/*
 * What a handling mark shuts at this hour, or what someone has given back, gives no byte any more, at
 * no address: for them it is as good as missing. The secretariat keeps the papers.
 */

/** Of a query on `papers` and `agenda_items`: what is shut for this person. */
export function whereShut(query: Knex.QueryBuilder, person: Person): Knex.QueryBuilder {
  if (isSecretariat(person)) return query.whereRaw("1 = 0");
  return query.where((shut) => orShut(shut, person));
}

/** The rest of it. */
export function whereNotShut(query: Knex.QueryBuilder, person: Person): Knex.QueryBuilder {
  if (isSecretariat(person)) return query;
  return query.whereNotExists((shut) => {
    void shut.from({ marked: "papers" }).select("marked.id").whereRaw("marked.id = papers.id");
    void shut.where((any) => orShut(any, person));
  });
}

function orShut(shut: Knex.QueryBuilder, person: Person): void {
  for (const [mark, states] of Object.entries(SHUT_WHILE)) {
    void shut.orWhere((marked) => {
      void marked.where("papers.handling", mark).whereExists((meeting) => {
        void meeting.from({ held: "meetings" }).select("held.id");
        void meeting.whereRaw("held.id = agenda_items.meeting_id");
        void meeting.whereIn("held.state", [...states]);
      });
    });
  }
  void shut.orWhere((marked) => {
    void marked.where("papers.handling", RETURNED_BY_READER).whereExists((returned) => {
      void returned.from("paper_returns").select("paper_returns.person_id");
      void returned.whereRaw("paper_returns.paper_id = papers.id");
      void returned.whereRaw("paper_returns.version = papers.version");
      void returned.where("paper_returns.person_id", person.id);
    });
  });
}

/** The same for one paper: refuses what is shut, as missing. */
export async function requireNotShut(
  db: Knex,
  person: Person,
  { paper, meetingState }: { paper: Paper; meetingState: MeetingState },
): Promise<void> {
  if (isSecretariat(person)) return;
  if (isShut(paper.marks.handling, meetingState)) refuse("not-found");
  if (paper.marks.handling !== RETURNED_BY_READER) return;
  const key = { paper_id: paper.id, version: paper.version, person_id: person.id };
  if (await db("paper_returns").where(key).first("at")) refuse("not-found");
}
