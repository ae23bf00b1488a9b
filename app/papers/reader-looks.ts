/** How the pages are laid out and coloured: a matter of the device, not of the paper. */
export type ReaderLooks = { layout: Layout; colours: Colours };

export const LAYOUTS = ["continuous", "single", "double"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** `theme`: white by day, dimmed where the whole interface is dark. */
export const COLOURS = ["theme", "paper", "night", "contrast"] as const;
export type Colours = (typeof COLOURS)[number];

/** What a device has kept, as one word; anything else is as good as nothing. */
export function readLooks(word: string | null): ReaderLooks {
  const [first, second] = (word ?? "").split(" ");
  return {
    layout: LAYOUTS.find((layout) => layout === first) ?? "continuous",
    colours: COLOURS.find((colours) => colours === second) ?? "theme",
  };
}

export const writeLooks = ({ layout, colours }: ReaderLooks): string => `${layout} ${colours}`;
