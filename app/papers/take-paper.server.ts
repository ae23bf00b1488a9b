import type { Knex } from "knex";
import type { MeetingState } from "../meetings/meeting.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import type { Action } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { paperState, relationsToPaper, type Paper } from "./paper.ts";
import { findPaperForUpdate, isNamedReader } from "./paper.store.server.ts";

type Taken = { paper: Paper; meetingId: string; meetingState: MeetingState };

/** The paper, locked, if this person may do this to it; and the meeting it belongs to. */
export async function takePaperIn(
  tx: Tx,
  { by, paperId, action }: { by: string; paperId: string; action: Action },
): Promise<Taken> {
  const person = await requirePerson(tx.db, by, tx.at);
  const paper = (await findPaperForUpdate(tx.db, paperId)) ?? refuse("not-found");
  const standing = (await relationsToItem(tx.db, person, paper.itemId)) ?? refuse("not-found");
  const isNamed = paper.restricted && (await isNamedReader(tx.db, paper.id, person.id));
  const relations = relationsToPaper(paper, standing.relations, isNamed);
  requireMay(person, action, { state: paperState(paper), relations });
  return { paper, meetingId: standing.meetingId, meetingState: standing.meetingState };
}

/** The same for changing it: a closed meeting keeps its papers as they are. */
export async function takePaperToChangeIn(
  tx: Tx,
  wanted: { by: string; paperId: string; action: Action },
): Promise<Taken> {
  const taken = await takePaperIn(tx, wanted);
  if (taken.meetingState === "closed") refuse("meeting-closed");
  return taken;
}

/** Whether this person may add a paper to that item; gives its meeting. */
export async function requireMayAdd(
  { db, at }: { db: Knex; at: number },
  by: string,
  itemId: string,
): Promise<string> {
  const person = await requirePerson(db, by, at);
  const standing = (await relationsToItem(db, person, itemId)) ?? refuse("not-found");
  const { relations } = standing;
  requireMay(person, "paper.upload", { state: "unpublished", relations });
  if (standing.meetingState === "closed") refuse("meeting-closed");
  return standing.meetingId;
}
