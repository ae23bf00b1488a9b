/** What the room does with an item: hears it, discusses it, decides by vote. */
export const ITEM_MODES = ["information", "discussion", "decision"] as const;
export type ItemMode = (typeof ITEM_MODES)[number];

/** A section is a heading over the items behind it: nothing is taken up, decided or timed there. */
export const ITEM_KINDS = ["item", "section"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Withdrawn and postponed items keep their place and number, and the reason. */
export const ITEM_STATES = ["planned", "withdrawn", "postponed"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

type Settling = { kind: ItemKind; state: ItemState; concludedAt: number | null };

/** Nothing is left to do: withdrawn, postponed, concluded, or its vote is announced. */
export function isSettled(item: Settling, voteIsAnnounced: boolean): boolean {
  if (item.kind === "section" || item.state !== "planned") return true;
  return item.concludedAt !== null || voteIsAnnounced;
}

type Branch = Settling & { id: string; parentId: string | null };

/**
 * What still keeps a meeting from the archive, in agenda order. An item that has sub-items is
 * settled by them, unless it says more itself.
 */
export function unsettledOf<Item extends Branch>(
  items: readonly Item[],
  announced: ReadonlySet<string>,
): Item[] {
  return items.filter(
    (item) =>
      !isSettled(item, announced.has(item.id)) &&
      !items.some(({ parentId, state }) => parentId === item.id && state === "planned"),
  );
}
