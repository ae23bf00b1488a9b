import {
  PDFHexString,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { readTrueType, type TrueType } from "./true-type.ts";

/** A font in a PDF that writes what the fourteen standard fonts cannot: Vietnamese. */
export type PdfFont = {
  /** To be named in /Resources. */
  ref: PDFRef;
  /** The operand of Tj. */
  encode(text: string): PDFHexString;
  /** In points. */
  widthOf(text: string, size: number): number;
  /** How far a line rises above its base, as a share of its size. */
  ascent: number;
  /** Writes the font into the document: once, whole, after everything is set. */
  finish(): void;
};

/** Nothing is written if nothing is set with it. `name` is the PostScript name of the face. */
export function embedTrueType(document: PDFDocument, bytes: Uint8Array, name: string): PdfFont {
  const face = readTrueType(bytes);
  const ref = document.context.nextRef();
  const used = new Map<number, string>();
  const glyphsOf = (text: string) =>
    Array.from(text.normalize("NFC"), (letter) => {
      const glyph = face.glyphOf(letter.codePointAt(0) ?? 0);
      used.set(glyph, letter);
      return glyph;
    });
  return {
    ref,
    encode: (text) => PDFHexString.of(glyphsOf(text).map(hex).join("")),
    widthOf: (text, size) =>
      (glyphsOf(text).reduce((sum, glyph) => sum + face.advanceOf(glyph), 0) * size) /
      face.unitsPerEm,
    ascent: face.ascent / face.unitsPerEm,
    finish: () => {
      if (used.size > 0) write(document, { ref, face, bytes, name, used });
    },
  };
}

type Written = {
  ref: PDFRef;
  face: TrueType;
  bytes: Uint8Array;
  name: string;
  used: ReadonlyMap<number, string>;
};

/** A composite font whose codes are the glyphs themselves (ISO 32000-2, 9.7). */
function write({ context }: PDFDocument, written: Written): void {
  const { ref, face, name, used } = written;
  const glyphs = [...used.keys()].sort((a, b) => a - b);
  const system = { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity") };
  const descendant = context.register(
    context.obj({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: name,
      CIDToGIDMap: "Identity",
      CIDSystemInfo: { ...system, Supplement: 0 },
      FontDescriptor: describe(context, written),
      W: glyphs.flatMap((glyph) => [glyph, [scaled(face, face.advanceOf(glyph))]]),
    }),
  );
  context.assign(
    ref,
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: name,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(unicodeMap(used))),
    }),
  );
}

function describe(context: PDFContext, { face, bytes, name }: Written): PDFRef {
  const file = context.register(context.flateStream(bytes, { Length1: bytes.length }));
  return context.register(
    context.obj({
      Type: "FontDescriptor",
      FontName: name,
      Flags: 4,
      FontBBox: face.box.map((units) => scaled(face, units)),
      ItalicAngle: 0,
      Ascent: scaled(face, face.ascent),
      Descent: scaled(face, face.descent),
      CapHeight: scaled(face, face.ascent),
      StemV: 80,
      FontFile2: file,
    }),
  );
}

const scaled = (face: TrueType, units: number): number =>
  Math.round((units * 1000) / face.unitsPerEm);

/** So that what was set can be copied and found (9.10.3); a block holds a hundred characters at most. */
function unicodeMap(used: ReadonlyMap<number, string>): string {
  const lines = [...used].map(([glyph, letter]) => `<${hex(glyph)}> <${utf16(letter)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...blocks,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}

const hex = (code: number): string => code.toString(16).padStart(4, "0");

const utf16 = (letter: string): string =>
  letter
    .split("")
    .map((unit) => hex(unit.charCodeAt(0)))
    .join("");
