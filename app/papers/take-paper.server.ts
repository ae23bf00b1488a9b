import { relationsToItem } from "../meetings/standing.views.server.ts";
import type { Action } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { paperState, type Paper, type PaperState } from "./paper.ts";
import { findPaperForUpdate } from "./paper.store.server.ts";

type Wanted = { by: string; paperId: string; action: Action };

/** The paper, locked, if this person may do this to it; and the meeting it belongs to. */
export async function takePaperIn(
  tx: Tx,
  { by, paperId, action }: Wanted,
): Promise<{ paper: Paper; meetingId: string }> {
  const paper = (await findPaperForUpdate(tx.db, paperId)) ?? refuse("not-found");
  const state = paperState(paper);
  const meetingId = await requireOnItemIn(tx, { by, itemId: paper.itemId, action, state });
  return { paper, meetingId };
}

type OnItem = { by: string; itemId: string; action: Action; state: PaperState };

/** Whether this person may do this with a paper of that item; a closed meeting keeps its papers. */
export async function requireOnItemIn(
  tx: Pick<Tx, "db" | "at">,
  { by, itemId, action, state }: OnItem,
): Promise<string> {
  const person = await requirePerson(tx.db, by, tx.at);
  const standing = (await relationsToItem(tx.db, person, itemId)) ?? refuse("not-found");
  requireMay(person, action, { state, relations: standing.relations });
  if (standing.meetingState === "closed") refuse("meeting-closed");
  return standing.meetingId;
}
