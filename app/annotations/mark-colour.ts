/*
 * What a colour says. Each has a shape and a word beside it, so that nobody needs to tell colours
 * apart; the number is what stands in the record.
 */
export const MARK_COLOURS = [
  { color: 0, meaning: "plain", icon: "marker" },
  { color: 1, meaning: "agree", icon: "tick" },
  { color: 2, meaning: "change", icon: "warn" },
  { color: 3, meaning: "ask", icon: "question" },
  { color: 4, meaning: "follow", icon: "flag" },
] as const;

export type MarkColour = (typeof MARK_COLOURS)[number];

/** A number of a later edition is shown as the first. */
export function markColour(color: number): MarkColour {
  return MARK_COLOURS[color] ?? MARK_COLOURS[0];
}
