import type { Knex } from "knex";
import { findRecord, type PersonRecord } from "./person-record.store.server.ts";

/** What is on record of a person; null when there is no such person. */
export function findRecordOf(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<PersonRecord | null> {
  return findRecord(db, id, lock);
}
