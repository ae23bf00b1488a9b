import type { Knex } from "knex";
import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import { minutesText } from "../minutes/minutes-text.views.server.ts";
import type { Person } from "../people/person.ts";
import { isRefusal } from "../platform/refusal.ts";
import { requireResolution } from "../resolutions/resolution.views.server.ts";
import { blocksOfMinutes, blocksOfResolution, type Block } from "./draft-block.ts";
import type { DraftName, DraftSubject } from "./draft-name.ts";
import { mayWriteDraft } from "./draft-rights.ts";
import { findDraft } from "./draft.store.server.ts";

export type DraftStanding = {
  name: DraftName;
  meetingId: string;
  mayWrite: boolean;
  /** What was saved last, and as which version. */
  version: number;
  blocks: Block[];
};

type Wanted = { person: Person; subject: DraftSubject; forUpdate?: boolean };

/** How this person stands to a draft; null when there is none they may see. */
export async function findDraftStanding(db: Knex, wanted: Wanted): Promise<DraftStanding | null> {
  const { subject } = wanted;
  const stored = await findStored(db, wanted);
  if (!stored) return null;
  const { state, relations, version, ...rest } = stored;
  // Saved otherwise than from the live text, that is begun anew.
  const begun = await findDraft(db, subject);
  const generation = begun?.version === version ? begun.generation : version;
  const mayWrite = mayWriteDraft(wanted.person, { kind: subject.kind, state, relations });
  return { ...rest, version, mayWrite, name: { ...subject, generation } };
}

async function findStored(db: Knex, { person, subject, forUpdate = false }: Wanted) {
  const { kind, id } = subject;
  try {
    if (kind === "minutes") {
      const text = await minutesText(db, { person, meetingId: id, forUpdate });
      const relations = await relationsInMeeting(db, person, id);
      return { ...text, meetingId: id, relations, blocks: blocksOfMinutes(text.sections) };
    }
    const wanted = { person, id, action: "resolution.read", forUpdate } as const;
    const { meetingId, state, version, ...text } = await requireResolution(db, wanted);
    const relations = await relationsInMeeting(db, person, meetingId);
    return { meetingId, state, version, relations, blocks: blocksOfResolution(text) };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
