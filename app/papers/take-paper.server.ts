import { requireNotClosed, type MeetingState } from "../meetings/meeting.ts";
import { relationsToPapersOf } from "../meetings/standing.views.server.ts";
import type { Action } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { paperState, relationsToPaper, type Paper } from "./paper.ts";
import { findPaperForUpdate, isNamedReader } from "./paper.store.server.ts";
import { requireNotShut } from "./shut-papers.views.server.ts";

type Taken = { paper: Paper; meetingId: string; meetingState: MeetingState };

type Wanted = {
  by: string;
  paperId: string;
  action: Action;
  /** A closed meeting keeps its papers as they are. */
  toChange?: true;
};

/** The paper, locked, if this person may do this to it; and the meeting it belongs to. */
export async function takePaperIn(
  tx: Tx,
  { by, paperId, action, toChange }: Wanted,
): Promise<Taken> {
  const person = await requirePerson(tx.db, by, tx.at);
  const paper = (await findPaperForUpdate(tx.db, paperId)) ?? refuse("not-found");
  const standing = (await relationsToPapersOf(tx.db, person, paper.itemId)) ?? refuse("not-found");
  const isNamed = paper.restricted && (await isNamedReader(tx.db, paper.id, person.id));
  const relations = relationsToPaper(paper, standing.relations, isNamed);
  requireMay(person, action, { state: paperState(paper), relations });
  await requireNotShut(tx.db, person, { paper, meetingState: standing.meetingState });
  if (toChange) requireNotClosed({ state: standing.meetingState });
  return { paper, meetingId: standing.meetingId, meetingState: standing.meetingState };
}
