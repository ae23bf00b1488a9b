import { createRequire } from "node:module";
import path from "node:path";
import {
  getDocument,
  VerbosityLevel,
  type PDFDataRangeTransport,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { legacySetOf, looksLegacy, recode } from "./legacy-font.ts";

/*
 * pdf.js outside the browser. It belongs into a process or thread with limits (`jail.server.ts`,
 * `worker.server.ts`), never into the server's own.
 */

/** One run of letters and where it stands: top left, top right, bottom left, bottom right in PDF user space. */
export type TextItem = { start: number; end: number; quad: number[] };

/** Runs follow one another as pdf.js reads them, with " " or "\n" where there is a gap. */
export type PageText = { text: string; items: TextItem[] };

/** Pictures larger than this are left blank, here and in the reader. */
export const MAX_IMAGE_PIXELS = 64e6;

const assets = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

const SAFE = {
  verbosity: VerbosityLevel.ERRORS,
  useSystemFonts: false,
  disableFontFace: true,
  // Brings the names of the fonts along: the old Vietnamese ones are known by them.
  fontExtraProperties: true,
  enableXfa: false,
  stopAtErrors: false,
  maxImageSize: MAX_IMAGE_PIXELS,
  cMapUrl: `${assets}/cmaps/`,
  standardFontDataUrl: `${assets}/standard_fonts/`,
  wasmUrl: `${assets}/wasm/`,
  iccUrl: `${assets}/iccs/`,
};

/** Opens a whole file in memory; `destroy()` the document's `loadingTask` afterwards. */
export function openPdf(
  bytes: Uint8Array,
  { warns = false, pictures = true }: { warns?: boolean; pictures?: boolean } = {},
): Promise<PDFDocumentProxy> {
  const verbosity = warns ? VerbosityLevel.WARNINGS : VerbosityLevel.ERRORS;
  // At one point no picture is unpacked.
  const maxImageSize = pictures ? MAX_IMAGE_PIXELS : 1;
  return getDocument({ ...SAFE, verbosity, maxImageSize, data: bytes }).promise;
}

export const RANGE_BYTES = 64 * 1024;

/** Opens a file piece by piece, as a tablet does over the network: only what is asked for is fetched. */
export function openPdfInRanges(range: PDFDataRangeTransport): PDFDocumentLoadingTask {
  const asTablets = { rangeChunkSize: RANGE_BYTES, disableStream: true, disableAutoFetch: true };
  return getDocument({ ...SAFE, ...asTablets, range });
}

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;
type Run = Extract<TextContent["items"][number], { str: string }>;
type Style = TextContent["styles"][string];

/** The words of a page, composed (NFC), with the letters of the old Vietnamese fonts made Unicode. */
export async function readPageText(page: PDFPageProxy): Promise<PageText> {
  const content = await page.getTextContent();
  const runs = content.items.filter((item) => "str" in item);
  const unicode = await unicodeOf(page, runs);
  const made: PageText = { text: "", items: [] };
  for (const run of runs) {
    const text = unicode(run);
    if (text.trim() === "") addGap(made, text === "" ? "" : " ");
    else addItem(made, text, quadOf(run, content.styles[run.fontName]));
    if (run.hasEOL) addGap(made, "\n");
  }
  made.text = made.text.trimEnd();
  return made;
}

function addGap(made: PageText, gap: "" | " " | "\n"): void {
  if (made.text === "" || made.text.endsWith("\n")) return;
  if (gap === "\n") made.text = made.text.replace(/ $/, "");
  if (gap === " " && made.text.endsWith(" ")) return;
  made.text += gap;
}

/** A run that begins with a mark belongs to the letter before it. */
function addItem(made: PageText, text: string, quad: number[]): void {
  const last = made.items.at(-1);
  if (last?.end === made.text.length && /^\p{M}/u.test(text)) {
    const joined = (made.text.slice(last.start) + text).normalize("NFC");
    made.text = made.text.slice(0, last.start) + joined;
    last.end = made.text.length;
    return;
  }
  const start = made.text.length;
  made.text += text;
  made.items.push({ start, end: made.text.length, quad });
}

/** How to read a run; the names of its fonts are asked for only where a page looks like an old one. */
async function unicodeOf(page: PDFPageProxy, runs: readonly Run[]): Promise<(run: Run) => string> {
  const byFont = new Map<string, string>();
  for (const { fontName, str } of runs) byFont.set(fontName, (byFont.get(fontName) ?? "") + str);
  const doubtful = [...byFont].filter(([, text]) => looksLegacy(text)).map(([font]) => font);
  if (doubtful.some((font) => !page.commonObjs.has(font))) await page.getOperatorList();
  const sets = new Map(doubtful.map((font) => [font, legacySetOf(nameOf(page, font))]));
  return ({ fontName, str }) => {
    const set = sets.get(fontName);
    return plain((set ? recode(str, set) : str).normalize("NFC"));
  };
}

function nameOf(page: PDFPageProxy, font: string): string {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
  const hasName = typeof known === "object" && known !== null && "name" in known;
  return hasName && typeof known.name === "string" ? known.name : "";
}

/** White space of every kind is one blank; other control characters say nothing and no database takes a NUL. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\p{Cc}|\p{Cs}/gu, "");
}

function quadOf(run: Run, style: Style | undefined): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = run.transform.map(Number);
  const along = unit(a, b);
  const up = unit(c, d);
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const vertical = style?.vertical === true;
  // Upright script: from the place downwards, half a letter to each side.
  const [left, right] = vertical ? [-size / 2, size / 2] : [0, run.width];
  // A font that is not embedded says no figures of its own.
  const ascent = style?.ascent || 0.8;
  const [top, bottom] = vertical
    ? [0, -run.height]
    : [ascent * size, (style?.descent || -0.2) * size];
  const corner = (x: number, y: number) =>
    [e + along[0] * x + up[0] * y, f + along[1] * x + up[1] * y].map(hundredth);
  return [
    ...corner(left, top),
    ...corner(right, top),
    ...corner(left, bottom),
    ...corner(right, bottom),
  ];
}

function unit(x: number, y: number): [number, number] {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

const hundredth = (value: number): number => Math.round(value * 100) / 100 || 0;
