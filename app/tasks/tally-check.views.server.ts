import type { Knex } from "knex";
import { latestTallyCheck, type TallyCheck } from "./task-tally.store.server.ts";

export type { TallyCheck };

/** The last time every task was counted anew; null: not yet. */
export function tallyCheck(db: Knex): Promise<TallyCheck | null> {
  return latestTallyCheck(db);
}
