import type { Knex } from "knex";
import { z } from "zod";
import { comparedPageSchema, placementSchema } from "./comparison.ts";
import type { ComparedPage, Placement } from "./comparison.ts";

type OfVersion = { paperId: string; version: number };

export type KeptPlacement = Placement & { personId: string; version: number };

type PlacementRow = { person_id: string; version: number; placement: string };

/** The server's finding; what its author has settled stays. */
export async function keepPlacements(
  db: Knex,
  { paperId, version, at }: OfVersion & { at: number },
  placed: readonly { personId: string; placements: readonly Placement[] }[],
): Promise<void> {
  const rows = placed.flatMap(({ personId, placements }) =>
    placements.map((placement) => ({
      paper_id: paperId,
      version,
      person_id: personId,
      note_id: placement.noteId,
      state: placement.state,
      placement: JSON.stringify(placement),
      at,
    })),
  );
  for (let from = 0; from < rows.length; from += 100) {
    await db("note_placements")
      .insert(rows.slice(from, from + 100))
      .onConflict(["paper_id", "version", "person_id", "note_id"])
      .ignore();
  }
}

/** Where the notes of earlier versions stand in this one. */
export async function placementsIn(
  db: Knex,
  { paperId, version, noteIds }: OfVersion & { noteIds?: readonly string[] },
): Promise<KeptPlacement[]> {
  const query = db("note_placements").where({ paper_id: paperId, version });
  if (noteIds) void query.whereIn("note_id", [...noteIds]);
  const rows: PlacementRow[] = await query;
  return rows.map(rowToPlacement);
}

/** Which of a person's notes have been looked for in this version. */
export async function placedNoteIds(
  db: Knex,
  { paperId, version, personId }: OfVersion & { personId: string },
): Promise<string[]> {
  return db("note_placements")
    .where({ paper_id: paperId, version, person_id: personId })
    .pluck("note_id");
}

/** What authors settled in versions before this one. */
export async function decidedBefore(
  db: Knex,
  { paperId, version }: OfVersion,
): Promise<KeptPlacement[]> {
  const rows: PlacementRow[] = await db("note_placements")
    .where({ paper_id: paperId })
    .where("version", "<", version)
    .whereNotNull("decided_at");
  return rows.map(rowToPlacement);
}

type Own = OfVersion & { personId: string; noteId: string };

export async function findPlacement(db: Knex, own: Own): Promise<KeptPlacement | null> {
  const row: PlacementRow | undefined = await db("note_placements").where(toKey(own)).first();
  return row ? rowToPlacement(row) : null;
}

/** Its author has settled it. */
export async function settlePlacement(
  db: Knex,
  own: Own,
  { placement, at }: { placement: Placement; at: number },
): Promise<void> {
  await db("note_placements")
    .where(toKey(own))
    .update({ state: placement.state, placement: JSON.stringify(placement), decided_at: at });
}

const toKey = ({ paperId, version, personId, noteId }: Own) => ({
  paper_id: paperId,
  version,
  person_id: personId,
  note_id: noteId,
});

function rowToPlacement({ person_id, version, placement }: PlacementRow): KeptPlacement {
  return { ...placementSchema.parse(JSON.parse(placement)), personId: person_id, version };
}

export async function keepComparison(
  db: Knex,
  { paperId, version, at }: OfVersion & { at: number },
  pages: readonly ComparedPage[],
): Promise<void> {
  await db("version_comparisons")
    .insert({ paper_id: paperId, version, pages: JSON.stringify(pages), made_at: at })
    .onConflict(["paper_id", "version"])
    .ignore();
}

export async function findComparison(
  db: Knex,
  { paperId, version }: OfVersion,
): Promise<ComparedPage[] | null> {
  const row: { pages: string } | undefined = await db("version_comparisons")
    .where({ paper_id: paperId, version })
    .first("pages");
  return row ? z.array(comparedPageSchema).parse(JSON.parse(row.pages)) : null;
}
