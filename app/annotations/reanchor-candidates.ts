import {
  likeness,
  placesOf,
  shareOf,
  wantedAt,
  type ApproximateSearch,
  type Range,
  type Wanted,
} from "./reanchor-score.ts";
import type { PaperLetters } from "./reanchor-text.ts";

/** A place in the new paper that may be the one wanted. */
export type Candidate = Range & {
  /** How much of the quote stands there. */
  share: number;
  /** How well quote and surroundings agree, 0 to 1. */
  like: number;
};

export type Hunt = {
  wanted: Wanted;
  after: PaperLetters;
  search: ApproximateSearch;
  /** The letter it is expected at. */
  expected: number;
  /** Where letters stand that were not there before: nothing else is searched for changed words. */
  changed: readonly Range[];
};

const MANY = 400;

/** The places where the quote stands unchanged, the likeliest first. */
export function unchangedPlaces({ wanted, after, expected }: Hunt): Candidate[] {
  const { quote, prefix, suffix } = wanted;
  const whole = placesOf(after.letters, prefix + quote + suffix, MANY);
  // With all their surroundings nothing else can be as good.
  const starts = whole.length
    ? whole.map((at) => at + prefix.length)
    : nearest(placesOf(after.letters, quote, 20 * MANY), expected, MANY);
  return likeliest(
    starts.map((start) => {
      const place = { start, end: start + quote.length, share: 1 };
      return { ...place, like: likeness(wanted, after, place) };
    }),
  );
}

/** The places where words stand that the quote may have become, the likeliest first. */
export function changedPlaces(hunt: Hunt): Candidate[] {
  const found = [...otherCapitals(hunt), ...betweenAnchors(hunt), ...approximate(hunt)];
  const once = new Map(found.map((range) => [`${range.start} ${range.end}`, range]));
  const { wanted, after, search } = hunt;
  return likeliest(
    [...once.values()].map((range) => {
      const text = after.letters.slice(range.start, range.end);
      const place = { ...range, share: shareOf(wanted.quote, text, search) };
      return { ...place, like: likeness(wanted, after, place) };
    }),
  ).filter(({ share }) => share >= LEAST_SHARE);
}

/** Below this it is another sentence in the same place. */
const LEAST_SHARE = 0.5;

const likeliest = (places: Candidate[]): Candidate[] =>
  places.sort((one, other) => other.like - one.like);

const nearest = (places: number[], expected: number, limit: number): number[] =>
  places.length <= limit
    ? places
    : places
        .sort((one, other) => Math.abs(one - expected) - Math.abs(other - expected))
        .slice(0, limit);

/** A heading set in capitals, or no longer so. */
function otherCapitals({ wanted, after, changed, expected }: Hunt): Range[] {
  const small = wanted.quote.toLowerCase();
  if (small.length !== wanted.quote.length) return [];
  const starts = changed.flatMap(({ start, end }) => {
    const text = after.letters.slice(start, end).toLowerCase();
    return text.length === end - start ? placesOf(text, small, MANY).map((at) => start + at) : [];
  });
  return nearest(starts, expected, 20).map((start) => ({ start, end: start + small.length }));
}

const ANCHORS = [32, 16, 8];

/**
 * What stands between surroundings that are still there: finds a short quote of which a figure was
 * changed, and a long one into which sentences were written.
 */
function betweenAnchors(hunt: Hunt): Range[] {
  const { quote, prefix, suffix } = hunt.wanted;
  const ends = (text: string) => ANCHORS.map((size) => ({ of: text.slice(-size), size }));
  const starts = (text: string) => ANCHORS.map((size) => ({ of: text.slice(0, size), size }));
  const heads = [
    ...ends(prefix).flatMap((anchor) => occurrences(hunt, anchor, anchor.of.length)),
    ...starts(quote).flatMap((anchor) => occurrences(hunt, anchor, 0)),
  ];
  const tails = [
    ...starts(suffix).flatMap((anchor) => occurrences(hunt, anchor, 0)),
    ...ends(quote).flatMap((anchor) => occurrences(hunt, anchor, anchor.of.length)),
  ];
  const length = { least: quote.length * LEAST_SHARE, most: quote.length / LEAST_SHARE };
  const ranges = [...new Set(heads)].flatMap((start) =>
    [...new Set(tails)]
      .filter((end) => end - start >= length.least && end - start <= length.most)
      .map((end) => ({ start, end })),
  );
  const off = ({ start, end }: Range) => Math.abs(end - start - quote.length);
  return ranges.sort((one, other) => off(one) - off(other)).slice(0, 24);
}

/** Places a few letters long are known by are taken only where there are few of them. */
function occurrences(hunt: Hunt, anchor: { of: string; size: number }, shift: number): number[] {
  if (anchor.of.length < anchor.size / 2 || anchor.of.length < 6) return [];
  const found = hunt.changed.flatMap(({ start, end }) => {
    const from = Math.max(0, start - anchor.of.length);
    const text = hunt.after.letters.slice(from, end + anchor.of.length);
    return placesOf(text, anchor.of, 50).map((at) => from + at + shift);
  });
  return nearest(found, hunt.expected, 6);
}

const MOST_ERRORS = 32;

/** Anywhere among the changed letters, with at most a quarter of the quote's letters wrong. */
function approximate({ wanted: { quote }, after, changed, search }: Hunt): Range[] {
  const maxErrors = Math.min(MOST_ERRORS, Math.floor(quote.length / 4));
  if (maxErrors === 0) return [];
  const found = changed.flatMap(({ start, end }) => {
    const text = after.letters.slice(start, end);
    return search(text, quote, maxErrors).map((match) => ({
      start: start + match.start,
      end: start + match.end,
      errors: match.errors,
    }));
  });
  const fewest = found.sort((one, other) => one.errors - other.errors).slice(0, 24);
  return fewest.map(({ start, end }) => ({ start, end }));
}

/**
 * Whether these words stood in the old paper at another place, in surroundings that are more like
 * those: then it is that other sentence, still there.
 */
export function isAnothers(
  { before, own }: { before: PaperLetters; own: Range },
  after: PaperLetters,
  candidate: Candidate,
): boolean {
  const words = after.letters.slice(candidate.start, candidate.end);
  const elsewhere = placesOf(before.letters, words, MANY).filter(
    (start) => start >= own.end || start + words.length <= own.start,
  );
  return elsewhere.some((start) => {
    const others = wantedAt(before, { start, end: start + words.length });
    return likeness(others, after, { ...candidate, share: 1 }) > candidate.like;
  });
}
