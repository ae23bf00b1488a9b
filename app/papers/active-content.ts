import { isDictionary, isReference, type PdfDictionary, type PdfValue } from "./pdf-objects.ts";

/*
 * What acts by itself in a PDF (ISO 32000-2, 12.6) and has no place in a paper: scripts, programs,
 * forms that send, files within the file, sound and film. Links, bookmarks, labels, named places,
 * the structure and the looks of a form stay.
 */

const ACTIONS = new Set([
  ...["/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/ResetForm", "/GoToE", "/GoToR"],
  ...["/RichMediaExecute", "/Rendition", "/Movie", "/Sound", "/GoTo3DView", "/Hide", "/GoToDp"],
]);

/** The reader turns pages; printing or closing by itself is not a paper's to do. */
const TURNS = new Set([
  ...["/NextPage", "/PrevPage", "/FirstPage", "/LastPage", "/GoBack", "/GoForward"],
]);

const ANNOTATIONS = new Set([
  ...["/RichMedia", "/Screen", "/Movie", "/Sound", "/FileAttachment", "/3D"],
]);

const KEYS = new Set([
  ...["/JS", "/JavaScript", "/AA", "/OpenAction", "/EmbeddedFiles", "/XFA", "/EF", "/AF"],
  ...["/RichMediaContent", "/RichMediaSettings", "/Collection", "/Requirements", "/Renditions"],
  // Signatures do not hold for a copy laid out anew, so no rights hang on them.
  ...["/Perms", "/Legal"],
]);

/** Their keys are names somebody chose: a font may be called "/AA". */
const RESOURCES = [
  ...["Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "Properties"],
  ...["CharProcs", "ClassMap", "RoleMap", "Dests", "Colorants"],
];
const resourceKeys = new Set(RESOURCES.map((name) => `/${name}`));
const resourceReference = new RegExp(`"/(?:${RESOURCES.join("|")})": "(\\d+ \\d+ R)"`, "g");

/** Whoever has one of these is more than a list of resources. */
const HOLDER = [
  ...[
    "/Type",
    "/Subtype",
    "/FT",
    "/T",
    "/Rect",
    "/Kids",
    "/Parent",
    "/Contents",
    "/MediaBox",
    "/S",
  ],
];

const words = [...ACTIONS, ...ANNOTATIONS, ...KEYS].map((name) => name.slice(1));
const suspicious = new RegExp(
  `"/(?:${words.join("|")}|EmbeddedFile|Named)"` +
    `|"/(?:S|N|Type|Subtype|URI)": "\\d+ \\d+ R"` +
    `|"/URI": "(?!u:(?:https?|mailto|tel|ftp):)`,
  "i",
);

/** Whether an object, as text, has to be looked at; a look at every object of a large file is cheap this way. */
export function mayAct(entry: string): boolean {
  return suspicious.test(entry);
}

/** The objects an entry uses as lists of resources. */
export function resourceListsOf(entry: string): string[] {
  return Array.from(entry.matchAll(resourceReference), ([, id = ""]) => id);
}

/** A name or address that stands as an object of its own, so that what points at it can be judged. */
export function loneWordOf(entry: string): string | null {
  return /^ {6}"obj:[^"]*": \{\n {8}"value": "((?:\/|u:|b:)[^"]*)"\n/.exec(entry)?.[1] ?? null;
}

export type Surroundings = {
  /** What a reference to a name or an address stands for. */
  wordOf: (reference: string) => string | undefined;
};

/** The value without what acts; the same value when there is nothing to take away. `asList`: its keys are names. */
export function withoutActions(value: PdfValue, around: Surroundings, asList = false): PdfValue {
  if (Array.isArray(value)) return inArray(value, around);
  if (!isDictionary(value)) return value;
  if (acts(value, around)) return null;
  const isList = asList && !HOLDER.some((key) => key in value);
  let changed = false;
  const kept: PdfDictionary = {};
  for (const [key, inner] of Object.entries(value)) {
    const stays = isList || !KEYS.has(key);
    const next = stays ? withoutActions(inner, around, resourceKeys.has(key)) : null;
    if (next !== inner) changed = true;
    if (next !== null || inner === null) kept[key] = next;
  }
  return changed ? kept : value;
}

function inArray(values: PdfValue[], around: Surroundings): PdfValue[] {
  const kept = values.map((value) => withoutActions(value, around));
  return kept.some((value, index) => value !== values[index]) ? kept : values;
}

function acts(dictionary: PdfDictionary, around: Surroundings): boolean {
  const word = (key: string): string | undefined => {
    const value = dictionary[key];
    if (typeof value !== "string") return undefined;
    return isReference(value) ? around.wordOf(value) : value;
  };
  const action = word("/S") ?? "";
  if (ACTIONS.has(action)) return true;
  if (action === "/Named" && !TURNS.has(word("/N") ?? "")) return true;
  if (action === "/URI" && !isOrdinaryAddress(word("/URI"))) return true;
  return ANNOTATIONS.has(word("/Subtype") ?? "") || word("/Type") === "/EmbeddedFile";
}

/** On the net, by mail or telephone; without a scheme it leads nowhere else. */
function isOrdinaryAddress(written: string | undefined): boolean {
  if (written === undefined) return false;
  const text = written.startsWith("b:") ? fromHex(written.slice(2)) : written.slice(2);
  // Readers of addresses skip blanks and control characters, so "java\tscript:" counts.
  const address = text.replace(/[\u0000-\u0020\u007f-\u00a0]/g, "");
  const [, scheme] = /^([^/?#]*?):/.exec(address) ?? [];
  return scheme === undefined || /^(?:https?|mailto|tel|ftp)$/i.test(scheme);
}

function fromHex(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  return bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join("");
}
