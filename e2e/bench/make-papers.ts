import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";

const WORDS =
  "government session agenda draft decree ministry opinion clause article deadline budget report council province plan review".split(
    " ",
  );

/** The same figures in every run: what is measured is the system, not the paper. */
export function steadyNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function sentence(next: () => number, words: number): string {
  const chosen = Array.from({ length: words }, () => WORDS[Math.floor(next() * WORDS.length)]);
  return `${chosen.join(" ")} ${Math.floor(next() * 1e6)}.`;
}

/** The lines of every page of a paper. */
export function pagesOfText(pages: number, seed = 7): string[][] {
  const next = steadyNumbers(seed);
  return Array.from({ length: pages }, () => Array.from({ length: 30 }, () => sentence(next, 11)));
}

type Made = { lines: readonly (readonly string[])[]; noiseBytes: number };

/**
 * A paper with a flat page tree, as most programs write it. `noiseBytes`: on every page something
 * that does not compress, as a scan or a picture.
 */
export async function makePaper({ lines, noiseBytes }: Made): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const next = steadyNumbers(11);
  for (const page of lines) {
    const sheet = document.addPage([595, 842]);
    page.forEach((line, index) =>
      sheet.drawText(line, { x: 60, y: 780 - index * 24, size: 10, font }),
    );
    if (noiseBytes > 0) addNoise(document, sheet.node, { next, bytes: noiseBytes });
  }
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

type Noise = { next: () => number; bytes: number };
type Node = ReturnType<PDFDocument["addPage"]>["node"];

function addNoise({ context }: PDFDocument, node: Node, { next, bytes }: Noise): void {
  const side = Math.ceil(Math.sqrt(bytes));
  const pixels = Uint8Array.from({ length: side * side }, () => next() * 256);
  const image = { Width: side, Height: side, ColorSpace: "DeviceGray", BitsPerComponent: 8 };
  const stream = context.stream(pixels, { Type: "XObject", Subtype: "Image", ...image });
  const name = node.newXObject("Im", context.register(stream));
  const draw = `q 60 0 0 20 60 20 cm ${name.toString()} Do Q`;
  node.addContentStream(context.register(context.stream(draw)));
}
