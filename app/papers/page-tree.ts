import { refuse } from "../platform/refusal.ts";
import { HARD_LIMITS } from "../platform/upload-limits.ts";
import { isDictionary, isReference, type PdfDictionary, type PdfValue } from "./pdf-objects.ts";

/*
 * The tree of pages (ISO 32000-2, 7.7.3). pdf.js reads every page of a flat tree, one after another,
 * before it shows the first; of a balanced tree it reads a few branches. What a file says about the
 * number of its pages is not believed but counted.
 */

/** More is a library, not a paper: the gate could not look at every page in its time. */
export const MAX_PAGES = HARD_LIMITS.pages;

/** The same branch may hang in many places: without an end to the steps a small file has more than anybody can walk. */
const MAX_STEPS = 4 * MAX_PAGES;
const MAX_DEPTH = 100;
/** Broader branches are divided. */
const BROAD = 40;
const INHERITED = ["/Resources", "/MediaBox", "/CropBox", "/Rotate"];

export type Leaf = {
  /** Null: it stands within its branch and has no number of its own. */
  id: string | null;
  /** Null: its dictionary was not kept, it says nothing a page would say. */
  own: PdfDictionary | null;
  /** What the branches above give it. */
  inherited: PdfDictionary;
};

export type PageTree = {
  leaves: Leaf[];
  /** It says the truth about itself and is quick to read. */
  good: boolean;
};

export type PageTreeSource = {
  root: PdfValue | undefined;
  /** What stands there; null: nothing, undefined: something that was not kept. */
  find: (id: string) => PdfValue | undefined;
};

type Step = { at: PdfValue; inherited: PdfDictionary; path: readonly string[] };

/**
 * Every page in order. Refuses `paper-broken` when a branch leads nowhere or back to itself or there
 * is no page at all, `paper-too-costly` beyond `MAX_PAGES`.
 */
export function readPageTree({ root, find }: PageTreeSource): PageTree {
  const tree: PageTree = { leaves: [], good: true };
  let steps = 0;

  function visit({ at, inherited, path }: Step): number {
    steps += 1;
    if (steps > MAX_STEPS || path.length > MAX_DEPTH) refuse("paper-too-costly");
    const id = isReference(at) ? at : null;
    const own = id === null ? at : find(id);
    if (id === null) tree.good = false;
    if (own !== undefined && !isDictionary(own)) return refuse("paper-broken");
    if (own === undefined || !("/Kids" in own)) {
      tree.leaves.push({ id, own: own ?? null, inherited });
      return tree.leaves.length > MAX_PAGES ? refuse("paper-too-costly") : 1;
    }
    if (id !== null && path.includes(id)) refuse("paper-broken");
    const below = id === null ? path : [...path, id];
    const given = handDown(own, inherited);
    const kids = arrayOf(own["/Kids"], find);
    const counts = kids.map((kid) => visit({ at: kid, inherited: given, path: below }));
    const count = counts.reduce((sum, one) => sum + one, 0);
    const isTrue = own["/Count"] === count && own["/Type"] === "/Pages";
    if (!isTrue || kids.length > BROAD) tree.good = false;
    return count;
  }

  visit({ at: root ?? null, inherited: {}, path: [] });
  const [first] = tree.leaves;
  // A root that is a page itself has no branch.
  if (!first || first.id === root) refuse("paper-broken");
  return tree;
}

function arrayOf(value: PdfValue | undefined, find: PageTreeSource["find"]): PdfValue[] {
  const kids = isReference(value) ? find(value) : value;
  return Array.isArray(kids) ? kids : refuse("paper-broken");
}

function handDown(branch: PdfDictionary, inherited: PdfDictionary): PdfDictionary {
  const own = INHERITED.flatMap((key) => {
    const value = branch[key];
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  return own.length === 0 ? inherited : { ...inherited, ...Object.fromEntries(own) };
}

/** The same pages under branches of few, as objects to put into the file; `newId` gives free numbers. */
export function balance(
  leaves: readonly Leaf[],
  newId: () => string,
): { root: string; objects: Map<string, PdfValue> } {
  const objects = new Map<string, PdfValue>();
  const shared = new Map<PdfValue, string>();

  /** What many pages inherit is written once. */
  function share(value: PdfValue): PdfValue {
    if (!isDictionary(value)) return value;
    const id = shared.get(value) ?? newId();
    shared.set(value, id);
    objects.set(id, value);
    return id;
  }

  const pages = leaves.map(({ id, own, inherited }) => {
    const page = id ?? newId();
    const given = Object.entries(inherited).map(([key, value]) => [key, share(value)] as const);
    if (own) objects.set(page, { ...Object.fromEntries(given), ...own, "/Type": "/Page" });
    return { id: page, count: 1 };
  });
  let level = pages;
  do level = branches(level, objects, newId);
  while (level.length > 1);
  return { root: level[0]?.id ?? refuse("paper-broken"), objects };
}

type Knot = { id: string; count: number };

function branches(
  knots: readonly Knot[],
  objects: Map<string, PdfValue>,
  newId: () => string,
): Knot[] {
  const width = Math.min(BROAD, Math.max(2, Math.ceil(Math.sqrt(knots.length))));
  const groups = Array.from({ length: Math.ceil(knots.length / width) }, (_, index) =>
    knots.slice(index * width, (index + 1) * width),
  );
  return groups.map((kids) => {
    const id = newId();
    const count = kids.reduce((sum, kid) => sum + kid.count, 0);
    objects.set(id, { "/Type": "/Pages", "/Kids": kids.map((kid) => kid.id), "/Count": count });
    for (const kid of kids) {
      const below = objects.get(kid.id);
      if (isDictionary(below)) objects.set(kid.id, { ...below, "/Parent": id });
    }
    return { id, count };
  });
}
