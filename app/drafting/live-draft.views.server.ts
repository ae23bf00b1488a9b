import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import type { PrintedKind } from "../resolutions/document-form.ts";
import { draftComments, type ShownComment } from "./draft-comments.views.server.ts";
import type { DraftName, DraftSubject } from "./draft-name.ts";
import { mayLookBack } from "./draft-rights.ts";
import { findDraftStanding } from "./draft-standing.views.server.ts";

/** A live text for somebody who may write in it now, or say something about it. */
export type LiveDraft = {
  name: DraftName;
  personId: string;
  documentKind: PrintedKind;
  mayWrite: boolean;
  comments: ShownComment[];
};

/** Null for whoever may do neither, and when its state no longer allows it. */
export async function liveDraft(
  db: Knex,
  { person, subject }: { person: Person; subject: DraftSubject },
): Promise<LiveDraft | null> {
  const standing = await findDraftStanding(db, { person, subject });
  if (!standing?.mayDiscuss) return null;
  const { name, documentKind, mayWrite } = standing;
  const comments = await draftComments(db, { person, subject });
  return { name, personId: person.id, documentKind, mayWrite, comments };
}

/** What was said while it was drafted, for who could take part in it; nothing while it still is. */
export async function pastComments(
  db: Knex,
  { person, subject }: { person: Person; subject: DraftSubject },
): Promise<ShownComment[]> {
  const standing = await findDraftStanding(db, { person, subject });
  if (!standing || standing.mayDiscuss || !mayLookBack(person, standing.place)) return [];
  return draftComments(db, { person, subject });
}
