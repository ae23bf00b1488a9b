import type { Knex } from "knex";
import {
  whereMeetingVisible,
  whereOfItem,
  whereOnRoll,
  whereRecused,
} from "../meetings/standing.views.server.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { whereNotShut } from "./shut-papers.views.server.ts";

/**
 * Every paper of every meeting that this person may open, joined with its item and its meeting: the
 * same cells as `paper.read`. A withheld paper is not among them.
 */
export function readablePapers(db: Knex, person: Person): Knex.QueryBuilder {
  const query = db("papers")
    .join("agenda_items", "agenda_items.id", "papers.item_id")
    .join("meetings", "meetings.id", "agenda_items.meeting_id");
  if (isSecretariat(person)) return query;
  void whereNotShut(whereMeetingVisible(query, person), person)
    .whereNotNull("papers.published_at")
    .whereNotExists((recusals) => whereRecused(recusals, person))
    .where((open) => {
      void open.where("papers.restricted", 0).orWhereExists((names) => {
        void names.from("paper_readers").select("paper_readers.person_id");
        void names.whereRaw("paper_readers.paper_id = papers.id");
        void names.where("paper_readers.person_id", person.id);
      });
    });
  return whereItemSeen(query, person);
}

/** Leaves of a query on `agenda_items` and `meetings` the items whose line this person sees. */
export function whereItemSeen(query: Knex.QueryBuilder, person: Person): Knex.QueryBuilder {
  if (isSecretariat(person)) return query;
  return query.where((seen) => {
    void seen
      .whereExists((roll) => {
        void roll.from("attendances").select("seat_id").whereRaw("meeting_id = meetings.id");
        void roll.where((row) => whereOnRoll(row, person));
      })
      .orWhere((items) => whereOfItem(items, person));
  });
}
