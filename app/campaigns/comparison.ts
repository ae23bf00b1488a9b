import {
  cellKey,
  columnOf,
  countOf,
  type Count,
  type Mark,
  type Marks,
  type MatrixRow,
} from "./matrix.ts";

/** How a cell stands to the round before. */
export const CHANGES = ["better", "worse", "same", "new"] as const;
export type Change = (typeof CHANGES)[number];

/**
 * Better, worse or the same as in the round before; new where nothing was assessed then, or not this
 * criterion or body. Null while the cell is not assessed.
 */
export function changeOf(mark: Mark, before: Mark | null): Change | null {
  if (mark === "not-assessed") return null;
  if (before === null || before === "not-assessed") return "new";
  if (mark === before) return "same";
  return mark === "met" ? "better" : "worse";
}

export type Round = { rows: readonly MatrixRow[]; bodyIds: readonly string[] };

/** What was found in the round before in every cell of this one, by `cellKey` of this one. */
export function marksBefore(now: Round, before: Round): Marks {
  const found = new Map<string, Mark>();
  for (const { criterion } of now.rows) {
    const row = before.rows.find((each) => each.criterion.id === criterion.precursorId);
    for (const bodyId of now.bodyIds) {
      const mark = row?.marks[before.bodyIds.indexOf(bodyId)];
      if (mark) found.set(cellKey(criterion.id, bodyId), mark);
    }
  }
  return found;
}

/** A body in both rounds: what it met then and meets now, and how its criteria have changed. */
export type BodyComparison = { before: Count | null; now: Count } & Record<Change, number>;

export function compareBody(
  { rows, bodyIds }: Round,
  { place, before }: { place: number; before: Marks },
): BodyComparison {
  const bodyId = bodyIds[place] ?? "";
  const tops = rows.filter(({ criterion }) => criterion.parentId === null);
  const past = tops.map(({ criterion }) => before.get(cellKey(criterion.id, bodyId)) ?? null);
  const own = columnOf(rows, place);
  const changes = own.map((mark, at) => changeOf(mark, past[at] ?? null));
  const of = (change: Change) => changes.filter((each) => each === change).length;
  const known = past.filter((mark) => mark !== null);
  return {
    before: known.length > 0 ? countOf(known) : null,
    now: countOf(own),
    ...{ better: of("better"), worse: of("worse"), same: of("same"), new: of("new") },
  };
}
