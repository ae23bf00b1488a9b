import type { PaperLetters } from "./reanchor-text.ts";

/*
 * Which page became which. Pages whose letters are the same are one and the same page (longest common
 * run of pages first, then pages that were moved); the rest are paired by the words they share.
 */

export type PagePair = {
  /** Both counted from 1. */
  from: number;
  to: number;
  /** Letter for letter. */
  same: boolean;
  /** It stands in another order than the pages around it. */
  moved: boolean;
};

export type PageMap = {
  pairs: readonly PagePair[];
  byOld: ReadonlyMap<number, PagePair>;
  byNew: ReadonlyMap<number, PagePair>;
};

/** Pairs the pages of the old paper with those of the new one. */
export function alignPages(before: PaperLetters, after: PaperLetters): PageMap {
  const old = before.pages.map(({ letters }) => letters);
  const now = after.pages.map(({ letters }) => letters);
  const inOrder = longestCommonRun(old, now);
  const moved = samePages(old, now, inOrder);
  const sure = [...inOrder, ...moved];
  const alike = alikePages(old, now, sure);
  const known = [...sure, ...alike];
  const all = [...known, ...pagesBetween({ old: old.length, now: now.length }, known)];
  return asMap(all, inOrder, (from, to) => old[from] === now[to]);
}

type Index = readonly [from: number, to: number];

/** The longest run of equal pages in the same order. */
function longestCommonRun(old: readonly string[], now: readonly string[]): Index[] {
  const numbers = new Map<string, number>();
  const numbered = (pages: readonly string[]) =>
    pages.map((page) => {
      const number = numbers.get(page) ?? numbers.size;
      numbers.set(page, number);
      return number;
    });
  const [a, b] = [numbered(old), numbered(now)];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const run: Index[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const here = longest[i * width + j] ?? 0;
    if (a[i] === b[j]) run.push([i++, j++]);
    else if (longest[(i + 1) * width + j] === here) i += 1;
    else j += 1;
  }
  return run;
}

/** Pages that were moved: the same letters, found nowhere else among what is left. */
function samePages(
  old: readonly string[],
  now: readonly string[],
  known: readonly Index[],
): Index[] {
  const left = leftOver(old.length, now.length, known);
  const only = (pages: readonly string[], indexes: readonly number[]) => {
    const found = new Map<string, number | null>();
    for (const index of indexes) {
      const page = pages[index] ?? "";
      if (page !== "") found.set(page, found.has(page) ? null : index);
    }
    return found;
  };
  const there = only(now, left.now);
  return [...only(old, left.old)].flatMap(([page, from]) => {
    const to = there.get(page) ?? null;
    return from === null || to === null ? [] : [[from, to] as const];
  });
}

const SHINGLE = 10;
/** Below this share of common words two pages are two different pages. */
const ALIKE = 0.2;

/** Changed pages, paired by the runs of letters they share and no other page has. */
function alikePages(
  old: readonly string[],
  now: readonly string[],
  known: readonly Index[],
): Index[] {
  const left = leftOver(old.length, now.length, known);
  const homes = new Map<string, number | null>();
  for (const index of left.old) {
    for (const run of shingles(old[index] ?? "")) {
      homes.set(run, homes.has(run) && homes.get(run) !== index ? null : index);
    }
  }
  const alike: { pair: Index; share: number }[] = [];
  for (const to of left.now) {
    const runs = shingles(now[to] ?? "");
    const votes = new Map<number, number>();
    for (const run of runs) {
      const from = homes.get(run);
      if (typeof from === "number") votes.set(from, (votes.get(from) ?? 0) + 1);
    }
    for (const [from, count] of votes) {
      const smaller = Math.min(runs.size, shingles(old[from] ?? "").size);
      alike.push({ pair: [from, to], share: count / Math.max(1, smaller) });
    }
  }
  alike.sort((one, other) => other.share - one.share);
  return firstOfEach(alike.filter(({ share }) => share >= ALIKE).map(({ pair }) => pair));
}

/** About a quarter of all runs of ten letters: which ones, the letters themselves decide. */
function shingles(page: string): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + SHINGLE <= page.length; at += 1) {
    const mixed = page.charCodeAt(at) * 31 + page.charCodeAt(at + 4) * 17 + page.charCodeAt(at + 9);
    if (mixed % 4 === 0) runs.add(page.slice(at, at + SHINGLE));
  }
  return runs;
}

function firstOfEach(pairs: readonly Index[]): Index[] {
  const taken = { from: new Set<number>(), to: new Set<number>() };
  return pairs.filter(([from, to]) => {
    if (taken.from.has(from) || taken.to.has(to)) return false;
    taken.from.add(from);
    taken.to.add(to);
    return true;
  });
}

/** Between two pages that are known, as many old as new ones left: each is the other rewritten. */
function pagesBetween(count: { old: number; now: number }, known: readonly Index[]): Index[] {
  const sorted = [...known].sort(([a], [b]) => a - b);
  const taken = new Set(known.map(([, to]) => to));
  const ends: Index[] = [[-1, -1], ...sorted, [count.old, count.now]];
  return ends.slice(1).flatMap(([from, to], index) => {
    const [before, there] = ends[index] ?? [from, to];
    const gap = from - before - 1;
    if (gap < 1 || to - there - 1 !== gap) return [];
    const pairs = Array.from({ length: gap }, (_, n): Index => [before + 1 + n, there + 1 + n]);
    return pairs.some(([, page]) => taken.has(page)) ? [] : pairs;
  });
}

function leftOver(old: number, now: number, known: readonly Index[]) {
  const from = new Set(known.map(([index]) => index));
  const to = new Set(known.map(([, index]) => index));
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
  return {
    old: upTo(old).filter((index) => !from.has(index)),
    now: upTo(now).filter((index) => !to.has(index)),
  };
}

function asMap(
  all: readonly Index[],
  inOrder: readonly Index[],
  isSame: (from: number, to: number) => boolean,
): PageMap {
  const anchors = new Map(inOrder);
  const pairs = [...all]
    .sort(([a], [b]) => a - b)
    .map(([from, to]): PagePair => {
      const crosses = inOrder.some(([a, b]) => a < from !== b < to && a !== from);
      const moved = !anchors.has(from) && crosses;
      return { from: from + 1, to: to + 1, same: isSame(from, to), moved };
    });
  return {
    pairs,
    byOld: new Map(pairs.map((pair) => [pair.from, pair])),
    byNew: new Map(pairs.map((pair) => [pair.to, pair])),
  };
}
