import { cellKey, type MatrixRow } from "./matrix.ts";
import type { Remark } from "./remark.ts";

/** What a person has still to do in a campaign, and the first cell in which it is. */
export type LeftToDo = {
  deed: "assess" | "explain";
  cells: number;
  first: { criterionId: string; body: string };
};

type Matrix = {
  rows: readonly MatrixRow[];
  remarks: ReadonlyMap<string, { finding?: Remark; statement?: Remark }>;
};

type Eyes = {
  bodies: readonly { id: string; code: string }[];
  isOwn(bodyId: string): boolean;
  mayAssess: boolean;
  mayExplain: boolean;
};

/**
 * The cells of their own body that are found not met and not stated to since; for whoever inspects
 * and has none of those, the cells of other bodies in which nothing is found yet.
 */
export function leftToDo({ rows, remarks }: Matrix, eyes: Eyes): LeftToDo | null {
  const { bodies, isOwn, mayAssess, mayExplain } = eyes;
  const cells = rows
    .filter(({ isCompound }) => !isCompound)
    .flatMap(({ criterion: { id: criterionId }, marks }) =>
      bodies.map(({ id, code }, place) => ({
        ...{ criterionId, body: code, isOwn: isOwn(id), mark: marks[place] },
        said: remarks.get(cellKey(criterionId, id)),
      })),
    );
  const unstated = cells.filter(({ isOwn: own, mark, said }) => {
    const [found, stated] = [said?.finding?.at ?? 0, said?.statement?.at ?? -1];
    return own && mark === "not-met" && stated < found;
  });
  const unassessed = cells.filter((cell) => !cell.isOwn && cell.mark === "not-assessed");
  const told = (deed: LeftToDo["deed"], [first, ...more]: typeof cells): LeftToDo | null => {
    if (!first) return null;
    const { criterionId, body } = first;
    return { deed, cells: more.length + 1, first: { criterionId, body } };
  };
  return (
    (mayExplain ? told("explain", unstated) : null) ??
    (mayAssess ? told("assess", unassessed) : null)
  );
}
