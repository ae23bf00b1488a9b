import type { Tx } from "../platform/commit.server.ts";
import type { DraftSubject } from "./draft-name.ts";
import { findDraft, setSavedAs } from "./draft.store.server.ts";

/** What was saved otherwise and says the same text: whoever has the live text open writes on. */
export async function followVersionIn(
  tx: Tx,
  subject: DraftSubject,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const begun = await findDraft(tx.db, subject);
  if (begun?.version !== from) return;
  await setSavedAs(tx.db, { ...subject, generation: begun.generation }, to);
}
