import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { requireVersion } from "../papers/paper.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { ComparedPage } from "./comparison.ts";
import { findNoteStanding, isOfLayer } from "./note-standing.views.server.ts";
import type { Standing } from "./note-store.ts";
import { listShared } from "./note.store.server.ts";
import { findComparison, placementsIn } from "./placement.store.server.ts";
import { standingOf } from "./placement.ts";

type Wanted = { person: Person; paperId: string; version: number; at: number };

export type NotePlaces = {
  /** False while the versions are still being compared. */
  isReady: boolean;
  /** By note. */
  standings: Record<string, Standing>;
};

/** Where notes of earlier versions stand in this one: one's own, and those shared with this person. */
export async function notePlaces(
  db: Knex,
  { person, paperId, version, at }: Wanted,
): Promise<NotePlaces> {
  const standing = await findNoteStanding(db, { person, paperId, at });
  if (!standing) return refuse("not-found");
  const isReady = (await findComparison(db, { paperId, version })) !== null;
  const shared = await listShared(db, { paperId });
  const visible = new Map(
    shared
      .filter(({ audience }) => isOfLayer(standing, audience))
      .map(({ id, personId }) => [id, personId]),
  );
  const placed = await placementsIn(db, { paperId, version });
  const mine = placed.filter(
    ({ noteId, personId }) => personId === person.id || visible.get(noteId) === personId,
  );
  return {
    isReady,
    standings: Object.fromEntries(mine.map((each) => [each.noteId, standingOf(each)])),
  };
}

/** Which pages of a version are not as they were in the one before; null while nobody knows. */
export async function changedPages(
  db: Knex,
  person: Person,
  { paperId, version }: { paperId: string; version: number },
): Promise<{ changes: ComparedPage[] | null }> {
  await requireVersion(db, person, { paperId, version });
  const pages = await findComparison(db, { paperId, version });
  return { changes: pages && pages.filter(({ is }) => is !== "same") };
}
