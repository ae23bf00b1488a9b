import { changedPlaces, isAnothers, unchangedPlaces } from "./reanchor-candidates.ts";
import type { Candidate, Hunt } from "./reanchor-candidates.ts";
import {
  changedRanges,
  expectedAt,
  nearBy,
  placeOnSamePages,
  startOfPage,
  type Papers,
} from "./reanchor-papers.ts";
import { findQuote, type OldPlace } from "./reanchor-old-place.ts";
import { CONTEXT, likeness, placesOf, runsOn, scored, wantedAt } from "./reanchor-score.ts";
import type { ApproximateSearch, Range, Wanted } from "./reanchor-score.ts";
import { lettersOf, pageAt, wordsAt } from "./reanchor-text.ts";
import type { PaperLetters } from "./reanchor-text.ts";

/*
 * Where the words a note was made on stand in the next version of the paper. What stands on a page of
 * which no letter changed is taken over; everything else is searched for, and is moved without asking
 * only where the words are the very same and no other place is as good.
 */

/** The words a note was made on; the page is counted from 1. */
export type Quote = { page: number; exact: string; prefix: string; suffix: string };

export type PlaceFound = {
  state: "carried" | "check" | "orphan";
  /** The page in the new version on which the words begin. */
  page: number | null;
  /** The new version's own words, runs of white space as one space. */
  exact: string | null;
  /** 0 to 1. */
  score: number;
  /** Where they stand: letters of the new version; null for an orphan. */
  at: Range | null;
};

const CARRIED = 0.9;
const CHECK = 0.6;

/** Makes the finder of the new places; `search` is any approximate search of the same form. */
export function makeFinder(papers: Papers, search: ApproximateSearch): (q: Quote) => PlaceFound {
  const changed = changedRanges(papers);
  return (quote) => {
    const old = findQuote(papers.before, quote);
    if (lettersOf(quote.exact).letters === "") return orphan(0);
    const takenOver = old && placeOnSamePages(papers, old);
    if (old && takenOver) {
      return found(papers.after, takenOver, {
        state: old.onItsPage ? "carried" : "check",
        score: 1,
      });
    }
    const hunt: Hunt = {
      wanted: old ? wantedAt(papers.before, old) : asGiven(quote),
      after: papers.after,
      search,
      expected: expectedAt(papers, old ?? { start: startOfPage(papers.before, quote.page) }),
      changed: old ? changed : [{ start: 0, end: papers.after.letters.length }],
    };
    return judge({ papers, hunt, old, given: asGiven(quote) });
  };
}

type Case = { papers: Papers; hunt: Hunt; old: OldPlace | null; given: Wanted };

function judge({ papers, hunt, old, given }: Case): PlaceFound {
  const { after } = papers;
  const score = ({ start, like }: Candidate) =>
    rounded(scored(hunt.wanted, like, Math.abs(start - hunt.expected) / after.letters.length));
  const unchanged = unchangedPlaces(hunt);
  const [best] = freeOf(unchanged, papers, old).sort((one, other) => score(other) - score(one));
  if (best && score(best) >= CARRIED) {
    const isSure = old?.onItsPage && !old.isAmbiguous && !runsOn(hunt.wanted, after, best);
    const state = isSure && isOnly(best, given, after) ? "carried" : "check";
    return found(after, best, { state, score: score(best) });
  }
  const next =
    best && score(best) >= GOOD ? best : changedPlace({ papers, hunt, old, given }, score);
  const all = [best, next].filter((place) => place !== undefined);
  const [first] = all.sort((one, other) => score(other) - score(one));
  const likely = first && score(first) >= CHECK ? first : boilerplate(unchanged);
  if (!likely) return orphan(first ? Math.min(score(first), CHECK - 0.001) : 0);
  return found(after, likely, { state: "check", score: score(likely) });
}

/** Nothing farther off is looked for where there is a place as good as this. */
const GOOD = 0.75;

/** The likeliest place of changed words: near by, else anywhere new letters stand. */
function changedPlace(
  { papers, hunt, old }: Case,
  score: (place: Candidate) => number,
): Candidate | undefined {
  const likeliest = (changed: readonly Range[]) =>
    freeOf(changedPlaces({ ...hunt, changed }), papers, old).sort(
      (one, other) => score(other) - score(one),
    )[0];
  const near = likeliest(nearBy(papers, hunt));
  return near && score(near) >= GOOD ? near : likeliest(hunt.changed);
}

/** Without the places that belong to other words of the old paper. */
function freeOf(places: Candidate[], papers: Papers, old: OldPlace | null): Candidate[] {
  if (!old) return places;
  const { before, after, map } = papers;
  const ownPage = pageAt(before, old.start);
  return places.slice(0, 24).filter((place) => {
    const page = map.byNew.get(pageAt(after, place.start));
    const isElsewhere = page?.same && page.from !== ownPage;
    return !isElsewhere && !isAnothers({ before, own: old }, after, place);
  });
}

/** So near that only the author can tell. */
const AS_GOOD = 0.02;

/** Whether what was given of the quote and its surroundings fits no other place as well. */
function isOnly(best: Range, given: Wanted, after: PaperLetters): boolean {
  const like = ({ start, end }: Range) => likeness(given, after, { start, end, share: 1 });
  const least = like(best) === 1 ? 1 : like(best) - AS_GOOD;
  return placesOf(after.letters, given.quote, MANY)
    .map((start) => ({ start, end: start + given.quote.length }))
    .filter(({ start, end }) => end <= best.start || start >= best.end)
    .every((other) => like(other) < least);
}

const MANY = 400;

/** The words are gone from their page, but others just like them, in the like surroundings, are not. */
function boilerplate(unchanged: readonly Candidate[]): Candidate | undefined {
  const [best] = unchanged;
  return best && best.like >= CARRIED ? best : undefined;
}

function asGiven({ exact, prefix, suffix }: Quote): Wanted {
  return {
    quote: lettersOf(exact).letters,
    prefix: lettersOf(prefix).letters.slice(-CONTEXT),
    suffix: lettersOf(suffix).letters.slice(0, CONTEXT),
  };
}

function found(
  after: PaperLetters,
  { start, end }: Range,
  { state, score }: Pick<PlaceFound, "state" | "score">,
): PlaceFound {
  const at = { start, end };
  return { state, page: pageAt(after, start), exact: wordsAt(after, start, end), score, at };
}

const orphan = (score: number): PlaceFound => ({
  state: "orphan",
  page: null,
  exact: null,
  score: rounded(score),
  at: null,
});

const rounded = (score: number): number =>
  Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
