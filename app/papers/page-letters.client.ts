import type { TextPlace } from "./find-text.ts";

/** The words of a drawn page, composed, and where each letter of them stands in the text layer. */
export type PageLetters = {
  text: string;
  places: readonly { node: Text; from: number; to: number }[];
};

/** A letter may be written as a base and its marks; here it is one, as in what is typed. */
export function lettersOf(textLayer: HTMLElement): PageLetters {
  const walker = document.createTreeWalker(
    textLayer,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const places: { node: Text; from: number; to: number }[] = [];
  let text = "";
  let last: Text | null = null;
  const add = (letters: string, place: { node: Text; from: number; to: number }) => {
    text += letters;
    for (let at = 0; at < letters.length; at += 1) places.push(place);
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      last = node;
      for (const { 0: letter, index } of node.data.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
        add(letter.normalize("NFC"), { node, from: index, to: index + letter.length });
      }
    } else if (node.nodeName === "BR" && last) {
      add("\n", { node: last, from: last.length, to: last.length });
    }
  }
  return { text, places };
}

/** Where a place stands on the screen, line by line. */
export function rectsOf({ places }: PageLetters, { start, end }: TextPlace): DOMRect[] {
  const [first, last] = [places[start], places[end - 1]];
  if (!first || !last) return [];
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
