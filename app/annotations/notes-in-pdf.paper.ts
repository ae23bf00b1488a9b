import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { drawWatermark, type Watermark } from "../papers/watermark.paper.ts";
import { openForAdditions } from "../platform/pdf-additions.ts";
import { embedTrueType } from "../platform/pdf-font.ts";
import { annotate } from "./annotated-pdf.paper.ts";
import { flatten } from "./flat-pdf.paper.ts";
import type { ShownNote } from "./note-store.ts";
import { placedMarks } from "./placed-marks.ts";

export type PdfOrder = {
  form: "annotations" | "flat";
  notes: readonly ShownNote[];
  pages: number;
  /** Behind the file as it is: it carries a signature. */
  appends: boolean;
  watermark: Watermark;
};

/** The paper with its notes: as annotations, or as part of its pages. */
export async function writeNotes(bytes: Uint8Array, order: PdfOrder): Promise<Uint8Array> {
  const pdf = await openForAdditions(bytes, { appends: order.appends });
  const font = embedTrueType(pdf.document, readTinos(), "Tinos-Regular");
  const marks = placedMarks(order.notes, order.pages);
  const write = order.form === "annotations" ? annotate : flatten;
  write({ pdf, font }, marks);
  drawWatermark({ pdf, font }, order.watermark);
  font.finish();
  return pdf.save();
}

function readTinos(): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  return readFileSync(resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf"));
}
