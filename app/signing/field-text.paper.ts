import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import { embedTrueType, type PdfFont } from "../platform/pdf-font.ts";

/*
 * What is set into a field is written in the faces of the document (Tinos, the metric twin of Times
 * New Roman). They are laid into the file with the fields, before the first signature, with every
 * letter Vietnamese is written with: later revisions bring words only.
 */

export const FACES = {
  upright: { key: "EcUpright", file: "400Regular/Tinos_400Regular.ttf", name: "Tinos" },
  italic: {
    key: "EcItalic",
    file: "400Regular_Italic/Tinos_400Regular_Italic.ttf",
    name: "Tinos-Italic",
  },
} as const;
export type Face = keyof typeof FACES;

const letters = "ăâđêôơưĂÂĐÊÔƠƯ";
const vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
const tones = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

const latin = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join("");
const toned = tones.map((tone) => Array.from(vowels, (vowel) => vowel + tone).join("")).join("");
const ALPHABET = (latin + letters + toned).normalize("NFC");

/** Opens a face for measuring and writing; it is in the file only after `finish()`. */
export async function openFace(document: PDFDocument, face: Face): Promise<PdfFont> {
  const { resolve } = createRequire(import.meta.url);
  const { file, name } = FACES[face];
  const bytes = await readFile(resolve(`@expo-google-fonts/tinos/${file}`));
  return embedTrueType(document, new Uint8Array(bytes), name);
}

/** Lays the face with the whole alphabet into the file. */
export async function layFace(document: PDFDocument, face: Face): Promise<PdfFont> {
  const font = await openFace(document, face);
  font.encode(ALPHABET);
  font.finish();
  return font;
}

export type Line = { text: string; face: Face; size: number; align: "left" | "centre" };

type Sheet = { document: PDFDocument; fonts: Record<Face, PDFRef>; width: number; height: number };

/** A form XObject with these lines, one below the other, in the middle of its height. */
export async function linesForm(sheet: Sheet, lines: readonly Line[]): Promise<PDFRef> {
  const { document, width, height } = sheet;
  const content = ["/Tx BMC q"];
  let top = (height + lines.reduce((sum, { size }) => sum + size * 1.2, 0)) / 2;
  for (const { text, face, size, align } of lines) {
    const font = await openFace(document, face);
    const wide = font.widthOf(text, size);
    const fit = Math.min(size, (size * width) / Math.max(wide, 1));
    const left = align === "centre" ? (width - (wide * fit) / size) / 2 : 0;
    const base = top - size * 0.85;
    top -= size * 1.2;
    const place = `${left.toFixed(2)} ${base.toFixed(2)} Td`;
    const shown = `/${FACES[face].key} ${fit.toFixed(2)} Tf ${place} ${font.encode(text)} Tj`;
    content.push(`BT 0 g ${shown} ET`);
  }
  content.push("Q EMC");
  const { context } = document;
  const named = { EcUpright: sheet.fonts.upright, EcItalic: sheet.fonts.italic };
  const stream = context.flateStream(content.join("\n"), {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
    Resources: { Font: named },
  });
  return context.register(stream);
}
