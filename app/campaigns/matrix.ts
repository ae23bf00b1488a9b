import type { Criterion } from "./criteria.ts";

/** What a cell says: bodies × criteria. */
export const MARKS = ["met", "not-met", "not-assessed"] as const;
export type Mark = (typeof MARKS)[number];

/**
 * A criterion by its parts: met if all are met, not met as soon as one is not; otherwise something
 * is still to be assessed. None at all: not assessed.
 */
export function allMet(parts: readonly Mark[]): Mark {
  if (parts.includes("not-met")) return "not-met";
  return parts.length === 0 || parts.includes("not-assessed") ? "not-assessed" : "met";
}

/** "7/10": so many met of so many assessed; what is not assessed is said apart. */
export type Count = { met: number; assessed: number; notAssessed: number };

export function countOf(marks: readonly Mark[]): Count {
  const of = (mark: Mark) => marks.filter((each) => each === mark).length;
  return { met: of("met"), assessed: of("met") + of("not-met"), notAssessed: of("not-assessed") };
}

export const countText = ({ met, assessed }: Count): string => `${met}/${assessed}`;

/** What was found where; nothing: not assessed. Keys by `cellKey`. */
export type Marks = ReadonlyMap<string, Mark>;

export const cellKey = (criterionId: string, bodyId: string): string => `${criterionId} ${bodyId}`;

export type MatrixRow = {
  criterion: Criterion;
  /** "3", and "3.1" for its first part. */
  number: string;
  /** It has parts, which are what is assessed. */
  isCompound: boolean;
  /** One a body, in their order. */
  marks: Mark[];
  count: Count;
};

/** The matrix row by row, parts under their criterion; a compound criterion by its parts. */
export function matrixRows(
  criteria: readonly Criterion[],
  { bodyIds, marks }: { bodyIds: readonly string[]; marks: Marks },
): MatrixRow[] {
  const tops = criteria.filter(({ parentId }) => parentId === null);
  return tops.flatMap((criterion, at) => {
    const own = criteria.filter(({ parentId }) => parentId === criterion.id);
    const parts = own.map((part, place) =>
      rowOf(part, `${at + 1}.${place + 1}`, bodyIds.map(foundIn(marks, part.id))),
    );
    const isCompound = own.length > 0;
    const found = isCompound
      ? bodyIds.map((_, place) => allMet(parts.map((part) => part.marks[place] ?? "not-assessed")))
      : bodyIds.map(foundIn(marks, criterion.id));
    return [{ ...rowOf(criterion, String(at + 1), found), isCompound }, ...parts];
  });
}

const foundIn =
  (marks: Marks, criterionId: string) =>
  (bodyId: string): Mark =>
    marks.get(cellKey(criterionId, bodyId)) ?? "not-assessed";

const rowOf = (criterion: Criterion, number: string, marks: Mark[]): MatrixRow => ({
  ...{ criterion, number, isCompound: false, marks },
  count: countOf(marks),
});

/** How many criteria a body meets; parts count through their criterion alone. */
export function countOfBody(rows: readonly MatrixRow[], place: number): Count {
  return countOf(columnOf(rows, place));
}

/** What holds of the criteria in one body's column, parts left out. */
export function columnOf(rows: readonly MatrixRow[], place: number): Mark[] {
  return rows
    .filter(({ criterion }) => criterion.parentId === null)
    .map(({ marks }) => marks[place] ?? "not-assessed");
}
