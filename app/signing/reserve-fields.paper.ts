import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRef,
  PDFString,
  type PDFPage,
} from "@cantoo/pdf-lib";
import { textOf } from "./compare-revisions.paper.ts";
import { FACES, layFace, linesForm, type Line } from "./field-text.paper.ts";
import {
  AGENCY_FIELD,
  ANNEX_FIELD,
  DATE_FIELD,
  isToFill,
  NUMBER_FIELD,
  PERSON_FIELD,
  SECRETARY_FIELD,
  sealBox,
  type Box,
  type ReservedWords,
} from "./reserved-fields.ts";
import { numbersOf } from "./xref.paper.ts";

type Anchor = { page: PDFPage; box: Box };

/** The date as it stands before it is known. */
export const BLANK_DATE = "ngày       tháng       năm           ";

/**
 * Puts the fields where the paper left room for them (the fields of the same names it was typeset
 * with), and writes the file anew with a classic cross-reference table. A paper that is numbered is
 * sealed too. Throws where there is no room for any signature.
 */
export async function reserveFields(
  pdf: Uint8Array,
  { belongsTo }: Pick<ReservedWords, "belongsTo">,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const anchors = takeAnchors(document);
  const [person, secretary] = [anchors.get(PERSON_FIELD), anchors.get(SECRETARY_FIELD)];
  if (!person && !secretary) throw new Error("The paper has no room for a signature");
  const { context } = document;
  const upright = (await layFace(document, "upright")).ref;
  const italic = (await layFace(document, "italic")).ref;
  const fonts = { upright, italic };
  const fields: PDFRef[] = [];
  const add = (name: string, { page, box }: Anchor, kind: PDFDict) => {
    const place = { Type: "Annot", Subtype: "Widget", T: PDFString.of(name), F: 4, P: page.ref };
    const field = context.obj({ ...place, Rect: [...box] });
    for (const [key, value] of kind.entries()) field.set(key, value);
    const ref = context.register(field);
    page.node.addAnnot(ref);
    fields.push(ref);
  };
  for (const [name, anchor] of anchors) {
    if (!isToFill(name)) continue;
    add(name, anchor, await toFill({ document, fonts }, name, { anchor, belongsTo }));
  }
  const signature = () => context.obj({ FT: "Sig" });
  if (secretary) add(SECRETARY_FIELD, secretary, signature());
  if (person) add(PERSON_FIELD, person, signature());
  if (person && anchors.has(NUMBER_FIELD)) {
    add(AGENCY_FIELD, { ...person, box: sealBox(person.box) }, signature());
  }
  const resources = { Font: { EcUpright: upright, EcItalic: italic } };
  const form = context.obj({ Fields: fields, SigFlags: 3, DR: resources });
  document.catalog.set(PDFName.of("AcroForm"), context.register(form));
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

type Sheet = Pick<Parameters<typeof linesForm>[0], "document" | "fonts">;

/** A field with what it reads until then. */
async function toFill(
  { document, fonts }: Sheet,
  name: string,
  { anchor, belongsTo }: { anchor: Anchor; belongsTo: string },
): Promise<PDFDict> {
  const [width, height] = sizeOf(anchor.box);
  const lines = linesOf(name, blankOf(name, belongsTo));
  const shown = await linesForm({ document, fonts, width, height }, lines);
  const { face, size } = lookOf(name);
  const DA = PDFString.of(`/${FACES[face].key} ${size} Tf 0 g`);
  const Ff = name.startsWith(ANNEX_FIELD) ? READ_ONLY + MULTILINE : READ_ONLY;
  return document.context.obj({ FT: "Tx", Ff, DA, AP: { N: shown } });
}

const READ_ONLY = 1;
const MULTILINE = 1 << 12;

function blankOf(field: string, belongsTo: string): string {
  if (field === NUMBER_FIELD) return "";
  return field === DATE_FIELD ? BLANK_DATE : belongsTo;
}

/** Number upright in the middle of its gap; date in italics, behind the place; annexes in the middle. */
function lookOf(field: string): Omit<Line, "text"> {
  if (field === NUMBER_FIELD) return { face: "upright", size: 13, align: "centre" };
  return field === DATE_FIELD
    ? { face: "italic", size: 13, align: "left" }
    : { face: "italic", size: 14, align: "centre" };
}

export function linesOf(field: string, text: string): Line[] {
  return text.split("\n").map((line) => ({ ...lookOf(field), text: line }));
}

export function sizeOf([left, bottom, right, top]: Box): [number, number] {
  return [right - left, top - bottom];
}

/** Takes the marks of the typesetter out of the file and says where they stood. */
function takeAnchors(document: PDFDocument): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  for (const page of document.getPages()) {
    const kept = PDFArray.withContext(document.context);
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const dict = document.context.lookup(ref);
      const isField = dict instanceof PDFDict && dict.has(PDFName.of("FT"));
      if (isField) anchors.set(textOf(dict.lookup(PDFName.of("T"))), { page, box: boxOf(dict) });
      else kept.push(ref);
      if (isField && ref instanceof PDFRef) document.context.delete(ref);
    }
    page.node.set(PDFName.Annots, kept);
  }
  return anchors;
}

function boxOf(dict: PDFDict): Box {
  const [left = 0, one = 0, right = 0, other = 0] = numbersOf(dict, "Rect") ?? [];
  return [left, Math.min(one, other), right, Math.max(one, other)];
}
