import type { Tx } from "../platform/commit.server.ts";
import { keepDeed, listShared, type StoredNote } from "./note.store.server.ts";

/** Takes a note out of its layer, and with it the answers to it, whoever wrote them: all that went. */
export async function takeBackNoteIn(tx: Tx, note: StoredNote): Promise<StoredNote[]> {
  const answers = await listShared(tx.db, { paperId: note.paperId, parentIds: [note.id] });
  const gone = [note, ...answers];
  for (const each of gone) await keepDeed(tx.db, { note: each, deed: "remove", at: tx.at });
  tx.record({
    type: "note.unshared",
    subject: `paper:${note.paperId}`,
    payload: { noteId: note.id, audience: note.audience },
  });
  return gone;
}
