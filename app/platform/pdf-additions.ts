import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  type PDFRef,
} from "@cantoo/pdf-lib";

/*
 * A PDF that something is added to: notes, a watermark. What is there is not touched: a page gets a
 * new list of annotations or of contents, and dictionaries it may share are copied before they grow.
 */

export type PdfAdditions = {
  document: PDFDocument;
  addAnnotations(page: PDFPage, refs: readonly PDFRef[]): void;
  /** A page behind the last one; width and height in points. */
  addPage(size: [number, number]): PDFPage;
  /** Draws form XObjects over what the page shows, each at its own place. */
  drawForms(page: PDFPage, forms: readonly PDFRef[]): void;
  save(): Promise<Uint8Array>;
};

/**
 * Opens a PDF for additions. `appends`: they go behind the file as it is (ISO 32000-2, 7.5.6), so
 * that a signature over its bytes still holds.
 */
export async function openForAdditions(
  bytes: Uint8Array,
  { appends }: { appends: boolean },
): Promise<PdfAdditions> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const snapshot = document.takeSnapshot();
  return {
    document,
    addAnnotations: (page, refs) => {
      addAnnotations(page, refs);
      snapshot.markRefForSave(page.ref);
    },
    addPage: (size) => {
      const page = document.addPage(size);
      for (let above = page.node.Parent(); above; above = above.Parent()) {
        snapshot.markObjForSave(above);
      }
      return page;
    },
    drawForms: (page, forms) => {
      drawForms(page, forms);
      snapshot.markRefForSave(page.ref);
    },
    save: async () => {
      if (!appends) return document.save({ updateFieldAppearances: false });
      // An update keeps to the kind of cross-reference the file ends with.
      const useObjectStreams = !endsWithTable(bytes);
      return joined(bytes, await document.saveIncremental(snapshot, { useObjectStreams }));
    },
  };
}

function endsWithTable(bytes: Uint8Array): boolean {
  const latin1 = (from: number, to?: number) =>
    new TextDecoder("latin1").decode(bytes.subarray(from, to));
  const last = [...latin1(-2048).matchAll(/startxref\s+(\d+)/g)].at(-1);
  const at = Number(last?.[1] ?? 0);
  return latin1(at, at + 16)
    .trimStart()
    .startsWith("xref");
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function addAnnotations({ node }: PDFPage, refs: readonly PDFRef[]): void {
  const all = PDFArray.withContext(node.context);
  for (const each of [...(node.Annots()?.asArray() ?? []), ...refs]) all.push(each);
  node.set(PDFName.Annots, all);
}

function drawForms({ node }: PDFPage, forms: readonly PDFRef[]): void {
  const { context } = node;
  const names = forms.map((ref) => ({ ref, name: PDFName.of(`ECabinet${ref.objectNumber}`) }));
  const content = names.map(({ name }) => `q ${name.toString()} Do Q`).join("\n");
  const before = node.Contents();
  const old = before instanceof PDFArray ? before.asArray() : [node.get(PDFName.Contents)];
  const contents = PDFArray.withContext(context);
  contents.push(context.register(context.flateStream("q\n")));
  for (const each of old) if (each) contents.push(each);
  contents.push(context.register(context.flateStream(`\nQ\n${content}\n`)));
  node.set(PDFName.Contents, contents);
  const resources = copyOf(node.Resources(), context);
  const xObjects = copyOf(resources.lookupMaybe(PDFName.XObject, PDFDict), context);
  for (const { ref, name } of names) xObjects.set(name, ref);
  resources.set(PDFName.XObject, xObjects);
  node.set(PDFName.Resources, resources);
}

function copyOf(dict: PDFDict | undefined, context: PDFDocument["context"]): PDFDict {
  const copy = PDFDict.withContext(context);
  for (const [key, value] of dict?.entries() ?? []) copy.set(key, value);
  return copy;
}

/** What of a page is shown, in its own user space: left, bottom, right, top. */
export function shownBox(page: PDFPage): [number, number, number, number] {
  const { x, y, width, height } = page.getCropBox();
  return [x, y, x + width, y + height];
}

/** How far the page is turned clockwise before it is shown: 0, 90, 180 or 270. */
export function turnOf(page: PDFPage): number {
  return ((page.getRotation().angle % 360) + 360) % 360;
}
