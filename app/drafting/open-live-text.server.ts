import type * as Y from "yjs";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { firstState } from "./draft-document.store.server.ts";
import type { DraftStanding } from "./draft-standing.views.server.ts";
import { beginDraft } from "./draft.store.server.ts";
import { readLiveDraft } from "./read-live-draft.server.ts";

/** The live text as it stands; begun, where nobody has opened it yet. */
export async function openLiveTextIn(
  tx: Tx,
  { name, blocks }: Pick<DraftStanding, "name" | "blocks">,
): Promise<Y.Doc> {
  const live = await readLiveDraft(tx.db, name);
  if (live) return live;
  await beginDraft(tx.db, name, firstState(blocks));
  return (await readLiveDraft(tx.db, name)) ?? refuse("not-found");
}
