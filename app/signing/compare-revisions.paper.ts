/*
 * Two revisions of a file, walked side by side from the root, object by object. What a later
 * revision may change of an earlier, signed one is little: the reserved number and date, once; and
 * the next signature, in a field that waited for it or in a new one. An object that nothing led to,
 * or that was hidden, and now shows (a shadow attack) is a difference on the way, as any other.
 */
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { isToFill } from "./reserved-fields.ts";
import { entry, fieldsOf, type FormField, type Revision } from "./revision.paper.ts";
import { numbersOf } from "./xref.paper.ts";

type Role = "plain" | "catalog" | "form" | "list" | "info" | "filled";
type Pair = { a: PDFObject | undefined; b: PDFObject | undefined; path: string; role: Role };

type Walk = {
  before: Revision;
  after: Revision;
  todo: Pair[];
  seen: Set<string>;
  /** Fields that may have been filled in, and signature fields that are new, by reference. */
  filled: Set<string>;
  fresh: Set<string>;
};

/** What each kind of object may differ in. */
const FREE: Record<Role, readonly string[]> = {
  plain: [],
  // What a validator needs to judge without the network shows nowhere.
  catalog: ["DSS"],
  form: ["SigFlags"],
  list: [],
  info: ["ModDate", "Producer"],
  filled: ["V", "AP"],
};

/** A signature drawn over a quarter of a sheet hides what was signed. Square points. */
const MAX_AREA = 125_000;

/** The way to the first thing that may not differ, and does; null where there is none. */
export function firstChange(before: Revision, after: Revision): string | null {
  const walk: Walk = { before, after, todo: [], seen: new Set(), ...changeable(before, after) };
  const root = (revision: Revision) => revision.trailer.get(PDFName.of("Root"));
  const info = (revision: Revision) => revision.trailer.get(PDFName.of("Info"));
  if (String(root(before)) !== String(root(after))) return "Root";
  walk.todo.push({ a: root(before), b: root(after), path: "Root", role: "catalog" });
  walk.todo.push({ a: info(before), b: info(after), path: "Info", role: "info" });
  for (let pair = walk.todo.pop(); pair; pair = walk.todo.pop()) {
    if (!isSame(walk, pair)) return pair.path;
  }
  return null;
}

function changeable(before: Revision, after: Revision): Pick<Walk, "filled" | "fresh"> {
  const known = new Map(fieldsOf(before).map((field) => [field.ref.toString(), field]));
  const filled = new Set<string>();
  const fresh = new Set<string>();
  for (const { ref, dict } of fieldsOf(after)) {
    const old = known.get(ref.toString());
    if (old && mayBeFilled(before, old)) filled.add(ref.toString());
    if (!old && isNewSignature(after, dict)) fresh.add(ref.toString());
  }
  return { filled, fresh };
}

function mayBeFilled(revision: Revision, { dict }: FormField): boolean {
  const value = entry(revision, dict, "V");
  const isEmpty = value === undefined || textOf(value) === "";
  const kind = entry(revision, dict, "FT");
  if (kind === PDFName.of("Sig")) return isEmpty;
  const name = textOf(entry(revision, dict, "T"));
  return kind === PDFName.of("Tx") && isEmpty && isToFill(name);
}

function isNewSignature(revision: Revision, dict: PDFDict): boolean {
  const acts = ["A", "AA", "Kids"].some((key) => dict.has(PDFName.of(key)));
  if (acts || entry(revision, dict, "FT") !== PDFName.of("Sig")) return false;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(dict, "Rect") ?? [];
  return Math.abs((right - left) * (top - bottom)) <= MAX_AREA;
}

function isSame(walk: Walk, pair: Pair): boolean {
  const { a, b, role } = pair;
  if (a instanceof PDFRef && b instanceof PDFRef) {
    if (a.toString() !== b.toString()) return false;
    if (walk.seen.has(a.toString())) return true;
    walk.seen.add(a.toString());
    const now = walk.filled.has(a.toString()) ? "filled" : role;
    walk.todo.push({ ...pair, a: walk.before.follow(a), b: walk.after.follow(b), role: now });
    return true;
  }
  if (role === "list") return isSameList(walk, pair);
  if (a === undefined || b === undefined) return a === b;
  if (a.constructor !== b.constructor) return false;
  if (a instanceof PDFDict && b instanceof PDFDict) return walkDict(walk, { ...pair, a, b });
  if (a instanceof PDFRawStream && b instanceof PDFRawStream) {
    return sameBytes(a.contents, b.contents) && walkDict(walk, { ...pair, a: a.dict, b: b.dict });
  }
  if (a instanceof PDFArray && b instanceof PDFArray) return walkArray(walk, { ...pair, a, b });
  return a === b || a.toString() === b.toString();
}

/** Lists of fields and of what stands on a page may grow at their end, by new signatures. */
function isSameList(walk: Walk, pair: Pair): boolean {
  const a = walk.before.follow(pair.a) ?? PDFArray.withContext(walk.before.trailer.context);
  const b = walk.after.follow(pair.b) ?? PDFArray.withContext(walk.after.trailer.context);
  if (!(a instanceof PDFArray) || !(b instanceof PDFArray) || b.size() < a.size()) return false;
  const added = b.asArray().slice(a.size());
  if (!added.every((ref) => walk.fresh.has(ref.toString()))) return false;
  return pushEach(walk, { ...pair, a, b });
}

function walkArray(walk: Walk, pair: Pair & { a: PDFArray; b: PDFArray }): boolean {
  return pair.a.size() === pair.b.size() && pushEach(walk, pair);
}

function pushEach(walk: Walk, { a, b, path }: Pair & { a: PDFArray; b: PDFArray }): boolean {
  const later = b.asArray();
  a.asArray().forEach((each, at) => {
    walk.todo.push({ a: each, b: later[at], path: `${path}.${at}`, role: "plain" });
  });
  return true;
}

function walkDict(walk: Walk, { a, b, path, role }: Pair & { a: PDFDict; b: PDFDict }): boolean {
  const isPage = a.get(PDFName.of("Type")) === PDFName.of("Page");
  const keys = new Set([...a.keys(), ...b.keys()]);
  for (const key of keys) {
    const name = key.decodeText();
    if (FREE[role].includes(name)) continue;
    const next = roleOf(role, isPage, name);
    walk.todo.push({ a: a.get(key), b: b.get(key), path: `${path}.${name}`, role: next });
  }
  return true;
}

function roleOf(role: Role, isPage: boolean, key: string): Role {
  if (role === "catalog" && key === "AcroForm") return "form";
  const isList = (role === "form" && key === "Fields") || (isPage && key === "Annots");
  return isList ? "list" : "plain";
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || Buffer.compare(a, b) === 0;
}

export function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}
