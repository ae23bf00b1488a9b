import type { ItemMode } from "./agenda.ts";

/** One line of an agenda as it is planted into another: nothing of what has happened to it. */
export type OutlineLine = {
  id: string;
  parentId: string | null;
  kind: "item" | "section";
  standing: boolean;
  title: string;
  leadId: string;
  presenterId: string;
  minutes: number;
  mode: ItemMode;
};

/** The lines that every meeting of its kind has, with the sections they stand under. */
export function standingLines(lines: readonly OutlineLine[]): OutlineLine[] {
  const kept = new Set(lines.filter(({ standing }) => standing).map(({ id }) => id));
  for (const { parentId } of lines.filter(({ id }) => kept.has(id)).toReversed()) {
    if (parentId !== null) kept.add(parentId);
  }
  return withoutLostParents(lines.filter(({ id }) => kept.has(id)));
}

/** A line whose parent does not come along stands by itself. */
export function withoutLostParents(lines: readonly OutlineLine[]): OutlineLine[] {
  const ids = new Set(lines.map(({ id }) => id));
  return lines.map((line) =>
    line.parentId === null || ids.has(line.parentId) ? line : { ...line, parentId: null },
  );
}
