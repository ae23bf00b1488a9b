import type { Knex } from "knex";
import { relationsInMeeting } from "../meetings/standing.views.server.ts";
import { minutesText } from "../minutes/minutes-text.views.server.ts";
import type { Person } from "../people/person.ts";
import { isRefusal } from "../platform/refusal.ts";
import type { PrintedKind } from "../resolutions/document-form.ts";
import { requireResolution } from "../resolutions/resolution.views.server.ts";
import { blocksOfMinutes, blocksOfResolution, type Block } from "./draft-block.ts";
import type { DraftName, DraftSubject } from "./draft-name.ts";
import { mayWithDraft, type DraftPlace } from "./draft-rights.ts";
import { findDraft } from "./draft.store.server.ts";

export type DraftStanding = {
  name: DraftName;
  documentKind: PrintedKind;
  meetingId: string;
  place: DraftPlace;
  mayWrite: boolean;
  mayDiscuss: boolean;
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
  const place = { kind: subject.kind, state, relations };
  const mayWrite = mayWithDraft(wanted.person, "write", place);
  const mayDiscuss = mayWithDraft(wanted.person, "discuss", place);
  return { ...rest, version, place, mayWrite, mayDiscuss, name: { ...subject, generation } };
}

async function findStored(db: Knex, { person, subject, forUpdate = false }: Wanted) {
  const { kind, id } = subject;
  try {
    if (kind === "minutes") {
      const text = await minutesText(db, { person, meetingId: id, forUpdate });
      const relations = await relationsInMeeting(db, person, id);
      const documentKind: PrintedKind = "minutes";
      return {
        ...text,
        documentKind,
        meetingId: id,
        relations,
        blocks: blocksOfMinutes(text.sections),
      };
    }
    const wanted = { person, id, action: "resolution.read", forUpdate } as const;
    const resolution = await requireResolution(db, wanted);
    const { kind: documentKind, meetingId, state, version } = resolution;
    const relations = await relationsInMeeting(db, person, meetingId);
    const blocks = blocksOfResolution(resolution);
    return { documentKind, meetingId, state, version, relations, blocks };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
