import type { PDFPageProxy } from "pdfjs-dist";
import type { PaperFile } from "./paper-bytes.client.ts";
import type { PdfRect, PlacePicture } from "./page-stage.ts";
import { openPdf } from "./pdf-threads.client.ts";

type Wanted = { file: PaperFile; page: number; rect: PdfRect };

/** So much of the page is shown around the place, in points; and no less than this of it. */
const AROUND = 24;
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 90;
/** Of a place that is a whole page high, the upper part is enough to know it by. */
const MOST_HEIGHT = 320;
const PIXELS_WIDE = 640;

/** Draws a place on a page as a picture of its own; null where the paper cannot be opened. */
export function drawPlace({ file, page, rect }: Wanted): Promise<PlacePicture | null> {
  return new Promise((resolve) => {
    const pdf = openPdf(file, () => done(null));
    const done = (picture: PlacePicture | null) => {
      resolve(picture);
      pdf.end();
    };
    pdf.document
      .then(async (document) => done(await pictureOf(await document.getPage(page), rect)))
      .catch(() => done(null));
  });
}

async function pictureOf(page: PDFPageProxy, rect: PdfRect): Promise<PlacePicture> {
  const plain = page.getViewport({ scale: 1 });
  const corners = [plain.convertToViewportPoint(rect[0], rect[1])];
  corners.push(plain.convertToViewportPoint(rect[2], rect[3]));
  const place = boxOf(corners.flat());
  const cut = cutAround(place, plain);
  const scale = PIXELS_WIDE / cut.width;
  const canvas = document.createElement("canvas");
  canvas.width = PIXELS_WIDE;
  canvas.height = Math.round(cut.height * scale);
  const viewport = page.getViewport({
    scale,
    offsetX: -cut.left * scale,
    offsetY: -cut.top * scale,
  });
  await page.render({ canvas, viewport, background: "white" }).promise;
  return {
    url: canvas.toDataURL("image/webp", 0.8),
    frame: {
      left: (place.left - cut.left) / cut.width,
      top: (place.top - cut.top) / cut.height,
      width: place.width / cut.width,
      height: Math.min(place.height, cut.height) / cut.height,
    },
  };
}

type Box = { left: number; top: number; width: number; height: number };

function boxOf([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Box {
  const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)];
  return { left, top, width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

function cutAround(place: Box, page: { width: number; height: number }): Box {
  const width = Math.min(page.width, Math.max(LEAST_WIDTH, place.width + 2 * AROUND));
  const wanted = Math.max(LEAST_HEIGHT, place.height + 2 * AROUND);
  const height = Math.min(page.height, MOST_HEIGHT, wanted);
  const left = between(place.left + place.width / 2 - width / 2, page.width - width);
  const high = Math.min(place.height, height - 2 * AROUND);
  const top = between(place.top + high / 2 - height / 2, page.height - height);
  return { left, top, width, height };
}

const between = (value: number, most: number) => Math.max(0, Math.min(value, most));
