import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import type { DraftName, DraftSubject } from "./draft-name.ts";
import { findDraftStanding } from "./draft-standing.views.server.ts";

/** A live text for somebody who may write in it now. */
export type LiveDraft = { name: DraftName; personId: string; version: number };

/** Null for whoever may not write in it, and when its state no longer allows it. */
export async function liveDraft(
  db: Knex,
  { person, subject }: { person: Person; subject: DraftSubject },
): Promise<LiveDraft | null> {
  const standing = await findDraftStanding(db, { person, subject });
  if (!standing?.mayWrite) return null;
  return { name: standing.name, personId: person.id, version: standing.version };
}
