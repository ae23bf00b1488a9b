import { pageAt, standTogether, type PaperLetters } from "./reanchor-text.ts";

/** Letters on either side of a quote that tell its place from others. */
export const CONTEXT = 32;

/** How much each thing says about a place. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

export type Range = { start: number; end: number };

/** What is looked for, in letters. */
export type Wanted = { quote: string; prefix: string; suffix: string };

/** Finds where a pattern stands with the fewest errors, up to so many. */
export type ApproximateSearch = (
  text: string,
  pattern: string,
  maxErrors: number,
) => { start: number; end: number; errors: number }[];

/** How well the words at a place are those wanted, without regard to where it lies: 0 to 1. */
export function likeness(
  { quote, prefix, suffix }: Wanted,
  { letters }: PaperLetters,
  place: Range & { share: number },
): number {
  const before = letters.slice(Math.max(0, place.start - 2 * CONTEXT), place.start);
  const after = letters.slice(place.end, place.end + 2 * CONTEXT);
  let [sum, weight] = [WEIGHTS.quote * place.share, WEIGHTS.quote];
  if (prefix !== "") {
    sum += WEIGHTS.prefix * outwardShare(turned(prefix), turned(before));
    weight += WEIGHTS.prefix;
  }
  if (suffix !== "") {
    sum += WEIGHTS.suffix * outwardShare(suffix, after);
    weight += WEIGHTS.suffix;
  }
  return quote === "" ? 0 : sum / weight;
}

/** The score of a place, 0 to 1: its likeness, and a little for lying where it is expected. */
export function scored(wanted: Wanted, like: number, distance: number): number {
  const { quote, prefix, suffix, position } = WEIGHTS;
  const context = (wanted.prefix ? prefix : 0) + (wanted.suffix ? suffix : 0);
  const weight = quote + context;
  return (like * weight + position * (1 - distance)) / (weight + position);
}

/** How much of the quote stands in a text that is not the same: 0 to 1. */
export function shareOf(quote: string, text: string, search: ApproximateSearch): number {
  if (quote === text) return 1;
  const longer = Math.max(quote.length, text.length, 1);
  if (quote.length === text.length && quote.toLowerCase() === text.toLowerCase()) {
    // Capitals do not make it another sentence.
    return 1 - differences(quote, text) / (4 * longer);
  }
  return Math.max(0, 1 - distance(quote, text, search) / longer);
}

const differences = (one: string, other: string): number =>
  Array.from({ length: one.length }, (_, at) => at).filter((at) => one[at] !== other[at]).length;

/** Up to here a table of all pairs of letters is cheap. */
const SHORT = 600;

function distance(quote: string, text: string, search: ApproximateSearch): number {
  if (quote.length <= SHORT && text.length <= SHORT) return editTable(quote, text).at(-1) ?? 0;
  const most = Math.ceil(quote.length / 2);
  const [found] = search(text, quote, most);
  return found ? found.errors + (text.length - (found.end - found.start)) : quote.length;
}

/** The last row of the edit distances of `pattern` to every beginning of `text`. */
function editTable(pattern: string, text: string): Uint16Array {
  const row = Uint16Array.from({ length: text.length + 1 }, (_, at) => at);
  for (let i = 1; i <= pattern.length; i += 1) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    for (let j = 1; j <= text.length; j += 1) {
      const above = row[j] ?? 0;
      const same = pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1);
      row[j] = Math.min(above + 1, (row[j - 1] ?? 0) + 1, diagonal + (same ? 0 : 1));
      diagonal = above;
    }
  }
  return row;
}

/** Context is compared from the quote outwards; how far it reaches is not counted. */
function outwardShare(context: string, near: string): number {
  if (near.startsWith(context)) return 1;
  return Math.max(0, 1 - Math.min(...editTable(context, near)) / context.length);
}

const turned = (text: string): string => text.split("").reverse().join("");

/**
 * Whether a word or number at the edge of the quote runs on where it did not before: "30 ngày" is not
 * found unchanged in "130 ngày".
 */
export function runsOn(wanted: Wanted, paper: PaperLetters, { start, end }: Range): boolean {
  const { quote, prefix, suffix } = wanted;
  const before = turned(paper.letters.slice(Math.max(0, start - 2), start));
  const after = paper.letters.slice(end, end + 2);
  const grewBefore = before.charAt(0) !== prefix.slice(-1) && standTogether(paper, start);
  const grewAfter = after.charAt(0) !== suffix.charAt(0) && standTogether(paper, end);
  return (
    (grewBefore && continues(quote.charAt(0), before)) ||
    (grewAfter && continues(quote.slice(-1), after))
  );
}

/** Whether letters outside go on with the word or the number whose last letter is `edge`. */
function continues(edge: string, outside: string): boolean {
  if (/\p{L}/u.test(edge)) return /^\p{L}/u.test(outside);
  return /\p{N}/u.test(edge) && /^(\p{N}|%|[.,]\p{N})/u.test(outside);
}

/** The letters around a range of the old paper, as far as its own page goes. */
export function wantedAt(paper: PaperLetters, { start, end }: Range): Wanted {
  const first = paper.pages[pageAt(paper, start) - 1];
  const last = paper.pages[pageAt(paper, Math.max(start, end - 1)) - 1];
  return {
    quote: paper.letters.slice(start, end),
    prefix: paper.letters.slice(Math.max(first?.from ?? 0, start - CONTEXT), start),
    suffix: paper.letters.slice(end, Math.min(last?.to ?? end, end + CONTEXT)),
  };
}

/** Every place of `pattern`, at most so many. */
export function placesOf(text: string, pattern: string, limit: number): number[] {
  const places: number[] = [];
  if (pattern === "") return places;
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    places.push(at);
    if (places.length >= limit) break;
  }
  return places;
}
