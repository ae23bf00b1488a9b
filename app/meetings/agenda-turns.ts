import type { ItemKind, ItemState } from "./agenda.ts";

type Line = { id: string; kind: ItemKind; state: ItemState };

/** Where the room can go from where it is: headings and what left the agenda are passed over. */
export function turnsFrom<Each extends Line>(
  lines: readonly Each[],
  currentId: string | null,
): { before: Each | null; after: Each | null } {
  const place = lines.findIndex(({ id }) => id === currentId);
  const isOpen = ({ kind, state }: Each) => kind === "item" && state === "planned";
  return {
    before: lines.slice(0, Math.max(0, place)).findLast(isOpen) ?? null,
    after: lines.slice(place + 1).find(isOpen) ?? null,
  };
}
