/*
 * A PDF as a reader follows it (ISO 32000-2, 7.5): from `startxref` along the chain of
 * cross-references, every object exactly where they say. Nothing is searched for and nothing is
 * repaired: what a lenient reader might find elsewhere must not decide about a signature.
 */
import { inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFRawStream,
  type PDFObject,
} from "@cantoo/pdf-lib";

/** Where an object stands: at an offset, or as one of those packed into a stream. */
export type Place = { at: number } | { within: number; index: number } | null;

export type Xref = { places: Map<number, Place>; trailer: PDFDict; start: number };

const MAX_UNPACKED = 64 * 1024 * 1024;
const MAX_TABLE = 16 * 1024 * 1024;
const MAX_SECTIONS = 1000;

/** Throws where the file does not hold to the rules. */
export function readXref(bytes: Uint8Array): Xref {
  const start = startOf(bytes);
  if (start === null) throw new Error("no end of file");
  const places = new Map<number, Place>();
  const seen = new Set<number>();
  let trailer: PDFDict | null = null;
  for (let at: number | null = start; at !== null;) {
    if (seen.has(at) || seen.size > MAX_SECTIONS) throw new Error("the cross-references go round");
    seen.add(at);
    const section = readSection(bytes, at);
    for (const [number, place] of section.places) {
      if (!places.has(number)) places.set(number, place);
    }
    trailer ??= section.trailer;
    at = numberOf(section.trailer, "Prev");
  }
  if (!trailer) throw new Error("no trailer");
  return { places, trailer, start };
}

/** Where the file says its cross-reference is; null where it does not end as a PDF ends. */
export function startOf(bytes: Uint8Array): number | null {
  const end = latin1(bytes, Math.max(0, bytes.length - 64));
  const found = /startxref\s+(\d+)\s+%%EOF[\r\n]{0,2}$/.exec(end);
  return found ? Number(found[1]) : null;
}

function readSection(bytes: Uint8Array, at: number) {
  const section = latin1(bytes, at, at + 4) === "xref" ? readTable(bytes, at + 4) : null;
  return section ?? readXrefStream(bytes, at);
}

function readTable(bytes: Uint8Array, from: number) {
  const places = new Map<number, Place>();
  const text = latin1(bytes, from, from + MAX_TABLE);
  const lines = /\s*(?:(trailer)|(\d+)[ ]+(\d+)\s)/y;
  const entry = /\s*(\d{10}) (\d{5}) ([nf])/y;
  for (;;) {
    const [, end, first = "0", count = "0"] = lines.exec(text) ?? [];
    if (end) break;
    if (!lines.lastIndex) throw new Error("a cross-reference table that is none");
    entry.lastIndex = lines.lastIndex;
    for (let n = 0; n < Number(count); n += 1) {
      const [, offset = "", , kind] = entry.exec(text) ?? [];
      if (!kind) throw new Error("a cross-reference that is none");
      places.set(Number(first) + n, kind === "n" ? { at: Number(offset) } : null);
    }
    lines.lastIndex = entry.lastIndex || lines.lastIndex;
  }
  const trailer = parserAt(bytes, from + lines.lastIndex).parseObject();
  if (!(trailer instanceof PDFDict)) throw new Error("no trailer");
  // Two lists that may contradict one another: a reader picks the one, another the other.
  if (trailer.has(PDFName.of("XRefStm"))) throw new Error("a hybrid cross-reference");
  return { places, trailer };
}

function readXrefStream(bytes: Uint8Array, at: number) {
  const stream = objectAt(bytes, at, null);
  if (!(stream instanceof PDFRawStream)) throw new Error("no cross-reference");
  const widths = numbersOf(stream.dict, "W") ?? [];
  const [kindWidth = 0, midWidth = 0, lastWidth = 0] = widths;
  const table = Buffer.from(unpacked(stream));
  const index = numbersOf(stream.dict, "Index") ?? [0, numberOf(stream.dict, "Size") ?? 0];
  const places = new Map<number, Place>();
  let cursor = 0;
  const take = (width: number, otherwise: number) => {
    if (width === 0) return otherwise;
    cursor += width;
    return table.readUIntBE(cursor - width, width);
  };
  for (let n = 0; n + 1 < index.length; n += 2) {
    for (let k = 0; k < (index[n + 1] ?? 0); k += 1) {
      const kind = take(kindWidth, 1);
      const mid = take(midWidth, 0);
      const last = take(lastWidth, 0);
      const place = kind === 1 ? { at: mid } : { within: mid, index: last };
      places.set((index[n] ?? 0) + k, kind === 0 ? null : place);
    }
  }
  return { places, trailer: stream.dict };
}

/** The object that begins exactly here; `number`: the one that must. */
export function objectAt(bytes: Uint8Array, at: number, number: number | null): PDFObject {
  const head = /^(\d+) +\d+ +obj/.exec(latin1(bytes, at, at + 32).replace(/[\r\n\t]/g, " "));
  if (!head || (number !== null && Number(head[1]) !== number)) throw new Error("no object there");
  return parserAt(bytes, at + head[0].length).parseObject();
}

/** The objects packed into a stream, in order, by their numbers. */
export function packedIn(stream: PDFObject | undefined): { number: number; object: PDFObject }[] {
  if (!(stream instanceof PDFRawStream)) throw new Error("no stream of objects");
  const content = unpacked(stream);
  const first = numberOf(stream.dict, "First") ?? 0;
  const count = numberOf(stream.dict, "N") ?? 0;
  const heads = latin1(content, 0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: count }, (_, n) => ({
    number: heads[2 * n] ?? -1,
    object: parserAt(content, first + (heads[2 * n + 1] ?? 0)).parseObject(),
  }));
}

function unpacked(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.get(PDFName.of("Filter"));
  if (!filter) return stream.contents;
  if (filter !== PDFName.of("FlateDecode")) throw new Error("a filter that is not read here");
  const plain = inflateSync(stream.contents, { maxOutputLength: MAX_UNPACKED });
  const how = stream.dict.get(PDFName.of("DecodeParms"));
  if (!(how instanceof PDFDict) || (numberOf(how, "Predictor") ?? 1) === 1) return plain;
  return withoutPrediction(plain, numberOf(how, "Columns") ?? 1);
}

/** PNG's predictions, one octet a sample; cross-references use "up" (ISO 32000-2, 7.4.4.4). */
function withoutPrediction(lines: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(lines.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = lines[row * (columns + 1)];
    if (kind !== 0 && kind !== 2) throw new Error("a prediction that is not read here");
    for (let column = 0; column < columns; column += 1) {
      const above = kind === 2 && row > 0 ? (plain[(row - 1) * columns + column] ?? 0) : 0;
      plain[row * columns + column] = (lines[row * (columns + 1) + 1 + column] ?? 0) + above;
    }
  }
  return plain;
}

export function numberOf(dict: PDFDict, key: string): number | null {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : null;
}

export function numbersOf(dict: PDFDict, key: string): number[] | null {
  const value = dict.get(PDFName.of(key));
  if (!(value instanceof PDFArray)) return null;
  return value.asArray().map((each) => (each instanceof PDFNumber ? each.asNumber() : Number.NaN));
}

// A view over the bytes: a stream is not copied before it is compared.
const parserAt = (bytes: Uint8Array, at: number): PDFObjectParser =>
  PDFObjectParser.forBytes(bytes.subarray(at), PDFContext.create());

const latin1 = (bytes: Uint8Array, from: number, to?: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", from, to);
