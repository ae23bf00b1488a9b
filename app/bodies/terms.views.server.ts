import type { Knex } from "knex";
import type { SeatTerm } from "./seat-term.ts";
import { listTerms } from "./seat.store.server.ts";

/** The terms of every seat this person holds, held or will hold, the latest first. */
export function termsOf(db: Knex, personId: string): Promise<SeatTerm[]> {
  return listTerms(db, { personId });
}
