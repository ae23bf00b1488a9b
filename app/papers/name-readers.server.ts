import { personTitles } from "../people/directory.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { replaceReaders } from "./paper.store.server.ts";

/** Names the persons a paper is restricted to; none when it is open to every reader of its item. */
export async function nameReadersIn(
  tx: Tx,
  paperId: string,
  readerIds: readonly string[] | null,
): Promise<void> {
  const wanted = [...new Set(readerIds ?? [])];
  const known = await personTitles(tx.db, wanted);
  if (known.size < wanted.length) {
    throw new Refusal("invalid-input", {}, { readerIds: "unreadable" });
  }
  await replaceReaders(tx.db, paperId, wanted);
}
