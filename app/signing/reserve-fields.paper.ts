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
  DATE_FIELD,
  NUMBER_FIELD,
  PERSON_FIELD,
  sealBox,
  type Box,
} from "./reserved-fields.ts";
import { numbersOf } from "./xref.paper.ts";

type Anchor = { page: PDFPage; box: Box };

/** The date as it stands before it is known. */
export const BLANK_DATE = "ngày       tháng       năm           ";

/**
 * Puts the four fields where the paper left room for them (the fields of the same names it was
 * typeset with), and writes the file anew with a classic cross-reference table. Throws where there
 * is no room for the person's signature.
 */
export async function reserveFields(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const anchors = takeAnchors(document);
  const person = anchors.get(PERSON_FIELD);
  if (!person) throw new Error("The paper has no room for a signature");
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
  for (const [name, blank] of [
    [NUMBER_FIELD, ""],
    [DATE_FIELD, BLANK_DATE],
  ] as const) {
    const anchor = anchors.get(name);
    if (!anchor) continue;
    const [width, height] = sizeOf(anchor.box);
    const shown = await linesForm({ document, fonts, width, height }, [lineOf(name, blank)]);
    const { key } = FACES[lineOf(name, "").face];
    const DA = PDFString.of(`/${key} ${FIELD_SIZE} Tf 0 g`);
    add(name, anchor, context.obj({ FT: "Tx", Ff: 1, DA, AP: { N: shown } }));
  }
  add(PERSON_FIELD, person, context.obj({ FT: "Sig" }));
  add(AGENCY_FIELD, { ...person, box: sealBox(person.box) }, context.obj({ FT: "Sig" }));
  const resources = { Font: { EcUpright: upright, EcItalic: italic } };
  const form = context.obj({ Fields: fields, SigFlags: 3, DR: resources });
  document.catalog.set(PDFName.of("AcroForm"), context.register(form));
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

const FIELD_SIZE = 13;

/** Number upright in the middle of its gap; date in italics, behind the place. */
export function lineOf(field: string, text: string): Line {
  return field === DATE_FIELD
    ? { text, face: "italic", size: FIELD_SIZE, align: "left" }
    : { text, face: "upright", size: FIELD_SIZE, align: "centre" };
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
