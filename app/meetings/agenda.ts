/** What the room does with an item: hears it, discusses it, decides by vote. */
export const ITEM_MODES = ["information", "discussion", "decision"] as const;
export type ItemMode = (typeof ITEM_MODES)[number];

export const MOVES = ["up", "down"] as const;
export type Move = (typeof MOVES)[number];

/** The item with which an item changes places; null at the top or the bottom. Ids in agenda order. */
export function neighbourOf(order: readonly string[], itemId: string, move: Move): string | null {
  const place = order.indexOf(itemId);
  if (place === -1) return null;
  return order[move === "up" ? place - 1 : place + 1] ?? null;
}
