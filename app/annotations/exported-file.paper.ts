import { readFile } from "node:fs/promises";
import type { Watermark } from "../papers/watermark.paper.ts";
import type { ExportForm } from "./export-form.ts";
import type { ShownNote } from "./note-store.ts";
import { writeNotes } from "./notes-in-pdf.paper.ts";
import { webAnnotations, type TakenPaper } from "./web-annotation.ts";
import { writeXfdf } from "./xfdf.paper.ts";

export type ExportOrder = {
  form: ExportForm;
  notes: ShownNote[];
  paper: TakenPaper & { pages: number; fileName: string };
  /** Of the file the notes go into. */
  path: string;
  isSigned: boolean;
  watermark: Watermark;
};

/** The file somebody takes along, in the form they chose. */
export async function writeExport(order: ExportOrder): Promise<Uint8Array> {
  const { form, notes, paper, watermark, isSigned: appends } = order;
  switch (form) {
    case "annotations":
    case "flat": {
      const pdf = { form, notes, pages: paper.pages, appends, watermark };
      return writeNotes(await readFile(order.path), pdf);
    }
    case "xfdf":
      return Buffer.from(writeXfdf({ notes, ...paper }));
    case "web":
      return Buffer.from(JSON.stringify(webAnnotations(paper, notes), null, 2));
    default:
      return form satisfies never;
  }
}
