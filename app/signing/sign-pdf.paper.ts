import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
} from "@cantoo/pdf-lib";
import { textOf } from "./compare-revisions.paper.ts";
import { linesForm, type Line } from "./field-text.paper.ts";
import { linesOf, sizeOf } from "./reserve-fields.paper.ts";
import { DATE_FIELD, isToFill, NUMBER_FIELD, type ReservedWords } from "./reserved-fields.ts";
import { numbersOf } from "./xref.paper.ts";

/** Octets kept free for a signature with its certificates and a timestamp. */
const ROOM = 24_576;

export type Signing = {
  field: string;
  /** In the dictionary of the signature; the certificate says it with authority. */
  name: string;
  /** Milliseconds. */
  at: number;
  /** The first signature: afterwards only filling in and signing are permitted. */
  certifies: boolean;
  /** PNG; without one the lines are shown. */
  picture: Uint8Array | null;
  lines: readonly string[];
};

/** Makes the CMS signature over the bytes given in pieces. */
export type MakeCms = (content: readonly Uint8Array[]) => Promise<Uint8Array>;

/** Appends a revision in which the waiting field bears a signature over all the rest of the file. */
export async function signField(
  pdf: Uint8Array,
  signing: Signing,
  makeCms: MakeCms,
): Promise<Uint8Array> {
  const update = await openUpdate(pdf);
  const { context, catalog } = update.document;
  const value = context.register(signatureOf(context, signing));
  const field = update.field(signing.field);
  if (field.has(PDFName.of("V"))) throw new Error(`${signing.field}: signed already`);
  field.set(PDFName.of("V"), value);
  field.set(PDFName.of("AP"), context.obj({ N: await appearance(update, field, signing) }));
  if (signing.certifies) {
    catalog.set(PDFName.of("Perms"), context.obj({ DocMDP: value }));
    update.mark(catalog);
  }
  return intoRoom(await update.save(), pdf.length, makeCms);
}

/** Appends a revision with number and date in their fields, on the first page and on annexes. */
export async function fillFields(pdf: Uint8Array, words: ReservedWords): Promise<Uint8Array> {
  const update = await openUpdate(pdf);
  for (const name of update.names().filter(isToFill)) {
    const text = wordsFor(name, words);
    const field = update.field(name);
    const [width, height] = boxSize(field);
    const shown = await linesForm({ ...update, width, height }, linesOf(name, text));
    field.set(PDFName.of("V"), PDFHexString.fromText(text));
    field.set(PDFName.of("AP"), update.document.context.obj({ N: shown }));
  }
  return update.save();
}

function wordsFor(field: string, { number, date, belongsTo }: ReservedWords): string {
  if (field === NUMBER_FIELD) return number;
  return field === DATE_FIELD ? date : belongsTo;
}

async function openUpdate(pdf: Uint8Array) {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const snapshot = document.takeSnapshot();
  const form = document.catalog.lookup(PDFName.of("AcroForm"), PDFDict);
  const faces = form.lookup(PDFName.of("DR"), PDFDict).lookup(PDFName.of("Font"), PDFDict);
  const font = (key: string): PDFRef => {
    const ref = faces.get(PDFName.of(key));
    if (!(ref instanceof PDFRef)) throw new Error("The paper has no reserved fields");
    return ref;
  };
  const all = document.context.enumerateIndirectObjects();
  const fields = new Map(
    all.flatMap(([ref, dict]) =>
      dict instanceof PDFDict && dict.has(PDFName.of("FT"))
        ? [[textOf(dict.get(PDFName.of("T"))), { ref, dict }] as const]
        : [],
    ),
  );
  const field = (name: string): PDFDict => {
    const found = fields.get(name);
    if (!found) throw new Error(`No field ${name}`);
    snapshot.markRefForSave(found.ref);
    return found.dict;
  };
  const save = async () => {
    const added = await document.saveIncremental(snapshot, { useObjectStreams: false });
    return Buffer.concat([pdf, added]);
  };
  const fonts = { upright: font("EcUpright"), italic: font("EcItalic") };
  const names = () => [...fields.keys()];
  return {
    document,
    fonts,
    field,
    names,
    save,
    mark: (dict: PDFDict) => snapshot.markObjForSave(dict),
  };
}

type Update = Awaited<ReturnType<typeof openUpdate>>;

function signatureOf(context: PDFContext, { name, at, certifies }: Signing): PDFDict {
  const huge = PDFNumber.of(9_999_999_999);
  const permits = { Type: "TransformParams", P: 2, V: PDFName.of("1.2") };
  const lock = { Type: "SigRef", TransformMethod: "DocMDP", TransformParams: permits };
  return context.obj({
    Type: "Sig",
    Filter: "Adobe.PPKLite",
    SubFilter: "ETSI.CAdES.detached",
    ByteRange: [PDFNumber.of(0), huge, huge, huge],
    Contents: PDFHexString.of("0".repeat(2 * ROOM)),
    M: PDFString.of(pdfTime(at)),
    Name: PDFHexString.fromText(name),
    Reference: certifies ? [lock] : undefined,
  });
}

/** "D:20261122163000+07'00'": the hour of Hà Nội, where the document is signed. */
function pdfTime(at: number): string {
  const there = new Date(at + 7 * 3_600_000).toISOString();
  return `D:${there.slice(0, 19).replace(/[-:T]/g, "")}+07'00'`;
}

async function appearance(update: Update, field: PDFDict, { picture, lines }: Signing) {
  const [width, height] = boxSize(field);
  if (!picture) {
    const face = { face: "upright", size: 10, align: "centre" } as const;
    const set = lines.map((text): Line => ({ ...face, text: text.normalize("NFC") }));
    return linesForm({ ...update, width, height }, set);
  }
  const { document } = update;
  const image = await document.embedPng(picture);
  await image.embed();
  const scale = Math.min(width / image.width, height / image.height);
  const [wide, high] = [image.width * scale, image.height * scale];
  const place = [wide, 0, 0, high, (width - wide) / 2, (height - high) / 2];
  const stream = document.context.flateStream(
    `q ${place.map((each) => each.toFixed(3)).join(" ")} cm /Picture Do Q`,
    {
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, width, height],
      Resources: { XObject: { Picture: image.ref } },
    },
  );
  return document.context.register(stream);
}

function boxSize(field: PDFDict): [number, number] {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(field, "Rect") ?? [];
  return sizeOf([left, bottom, right, top]);
}

/** Writes the range into the room kept for it, then the signature over that range. */
async function intoRoom(whole: Buffer, from: number, makeCms: MakeCms): Promise<Buffer> {
  const start = whole.indexOf(`<${"0".repeat(2 * ROOM)}>`, from, "latin1");
  const end = start + 2 * ROOM + 2;
  const place = whole.indexOf("/ByteRange", from, "latin1");
  const room = whole.indexOf("]", place, "latin1") + 1 - place;
  if (start < 0 || place < 0) throw new Error("No room for the signature");
  const ranges = `/ByteRange [0 ${start} ${end} ${whole.length - end}]`;
  whole.write(ranges.padEnd(room), place, "latin1");
  const cms = await makeCms([whole.subarray(0, start), whole.subarray(end)]);
  if (cms.length > ROOM) throw new Error(`A signature of ${cms.length} octets finds no room`);
  whole.write(Buffer.from(cms).toString("hex"), start + 1, "latin1");
  return whole;
}
