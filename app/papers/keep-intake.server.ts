import type { Tx } from "../platform/commit.server.ts";
import type { CheckedFile } from "./intake.ts";
import { insertIntake } from "./intake.store.server.ts";

/** In the transaction of the paper that brings the file: both stand there, or neither does. */
export async function keepIntakeIn(tx: Tx, file: CheckedFile): Promise<void> {
  await insertIntake(tx.db, file, tx.at);
}
