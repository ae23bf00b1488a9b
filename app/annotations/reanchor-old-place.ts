import { likeness, placesOf, type Range } from "./reanchor-score.ts";
import { lettersOf, type PaperLetters } from "./reanchor-text.ts";

/** Where a quote stood in the version it was made on. */
export type OldPlace = Range & {
  /** On the page it names; otherwise it was found on another one. */
  onItsPage: boolean;
  /** The words stand there more than once and nothing tells which of them is meant. */
  isAmbiguous: boolean;
};

type Quoted = { page: number; exact: string; prefix: string; suffix: string };

const MANY = 2000;

/** Finds a quote in its own version; what was given of its surroundings tells equal places apart. */
export function findQuote(paper: PaperLetters, quoted: Quoted): OldPlace | null {
  const quote = lettersOf(quoted.exact).letters;
  const page = paper.pages[quoted.page - 1];
  const here = page ? placesFrom(paper, quote, page) : [];
  const wanted = {
    quote,
    prefix: lettersOf(quoted.prefix).letters,
    suffix: lettersOf(quoted.suffix).letters,
  };
  const places = (here.length > 0 ? here : placesOf(paper.letters, quote, MANY))
    .map((start) => ({ start, end: start + quote.length }))
    .map((range) => ({ range, like: likeness(wanted, paper, { ...range, share: 1 }) }))
    .sort((one, other) => other.like - one.like);
  const [best, next] = places;
  if (!best) return null;
  const isAmbiguous = next !== undefined && next.like === best.like;
  return { ...best.range, onItsPage: here.length > 0, isAmbiguous };
}

/** It begins on the page; it may end on the next. */
function placesFrom(paper: PaperLetters, quote: string, page: { from: number; to: number }) {
  const text = paper.letters.slice(page.from, page.to + quote.length - 1);
  return placesOf(text, quote, MANY)
    .map((at) => page.from + at)
    .filter((start) => start < page.to);
}
