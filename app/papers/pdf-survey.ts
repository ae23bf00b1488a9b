import { refuse } from "../platform/refusal.ts";
import {
  loneWordOf,
  mayAct,
  resourceListsOf,
  withoutActions,
  type Surroundings,
} from "./active-content.ts";
import { balance, readPageTree } from "./page-tree.ts";
import {
  entriesOf,
  isDictionary,
  isReference,
  parseEntry,
  type PdfDictionary,
  type PdfObject,
  type PdfValue,
} from "./pdf-objects.ts";

/*
 * One look over all objects of a file, as text, keeps the few that matter: the branches and leaves
 * of the tree of pages, and what may act. From them comes the list of objects to exchange.
 */

/** Of the objects that matter; an ordinary paper has a few hundred thousand letters of them. */
const MAX_KEPT = 60_000_000;
const MAX_OBJECTS = 2_000_000;

const ofPages =
  /"\/(?:Kids|Pages|MediaBox)": |"\/Type": "\/Page"|^.*\n {8}"value": \[\n {10}"\d+ \d+ R"/;

export type Survey = {
  /** What `qpdf --update-from-json` wants; null: the file can stay as it is. */
  update: string | null;
  signed: boolean;
};

export function surveyPdf(): { take(text: string): boolean; end(): Survey } {
  const kept = new Map<string, string>();
  const words = new Map<string, string>();
  const lists = new Set<string>();
  const nothing = new Set<string>();
  let length = 0;
  let count = 0;
  let highest = 0;
  let signed = false;

  const reader = entriesOf((id, entry) => {
    count += 1;
    highest = Math.max(highest, Number.parseInt(id, 10) || 0);
    for (const list of resourceListsOf(entry)) lists.add(list);
    const word = loneWordOf(entry);
    if (word !== null) words.set(id, word);
    if (/^[^\n]*\n {8}"value": null\n/.test(entry)) nothing.add(id);
    signed ||= entry.includes('"/ByteRange": [');
    if (id !== "trailer" && !ofPages.test(entry) && !mayAct(entry)) return;
    length += entry.length;
    kept.set(id, entry);
  });

  return {
    take: (text) => reader.take(text) && length <= MAX_KEPT && count <= MAX_OBJECTS,
    end() {
      reader.end();
      const around = {
        wordOf: (id: string) => words.get(id),
        isList: (id: string) => lists.has(id),
      };
      return { update: updateOf({ kept, nothing, highest }, around), signed };
    },
  };
}

type Kept = { kept: Map<string, string>; nothing: Set<string>; highest: number };

function updateOf({ kept, nothing, highest }: Kept, around: Lists): string | null {
  const objects = new Map<string, PdfObject>();
  const changed = new Map<string, PdfObject>();
  for (const [id, entry] of kept) {
    const object = parseEntry(entry) ?? refuse("paper-broken");
    const clean = mayAct(entry) ? cleaned(object, around, id) : object;
    objects.set(id, clean);
    if (clean !== object) changed.set(id, clean);
  }
  const find = (id: string): PdfValue | undefined => {
    const object = objects.get(id);
    if (!object) return nothing.has(id) ? null : undefined;
    return "value" in object ? object.value : null;
  };
  let free = highest;
  repairTree(find, changed, () => `${(free += 1)} 0 R`);
  return changed.size === 0 ? null : asUpdate(changed);
}

type Lists = Surroundings & { isList: (id: string) => boolean };

function cleaned(object: PdfObject, around: Lists, id: string): PdfObject {
  if ("value" in object) {
    const value = withoutActions(object.value, around, around.isList(id));
    return value === object.value ? object : { value };
  }
  const dict = withoutActions(object.stream.dict, around);
  if (dict === object.stream.dict) return object;
  return isDictionary(dict) ? { stream: { dict } } : { value: null };
}

/** Puts a tree of pages that is not good under new branches. */
function repairTree(
  find: (id: string) => PdfValue | undefined,
  changed: Map<string, PdfObject>,
  newId: () => string,
): void {
  const trailer = find("trailer");
  const rootId = isDictionary(trailer) ? trailer["/Root"] : null;
  const catalog = isReference(rootId) ? find(rootId) : null;
  if (!isReference(rootId) || !isDictionary(catalog)) return refuse("paper-broken");
  const tree = readPageTree({ root: catalog["/Pages"], find });
  if (tree.good) return;
  const { root, objects } = balance(tree.leaves, newId);
  const next: PdfDictionary = { ...catalog, "/Type": "/Catalog", "/Pages": root };
  for (const [id, value] of [...objects, [rootId, next] as const]) changed.set(id, { value });
}

function asUpdate(changed: ReadonlyMap<string, PdfObject>): string {
  const objects = Object.fromEntries(Array.from(changed, ([id, object]) => [`obj:${id}`, object]));
  return JSON.stringify({ qpdf: [{ jsonversion: 2, pdfversion: "1.7" }, objects] });
}
