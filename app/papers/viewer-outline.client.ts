import type { PDFDocumentProxy } from "pdfjs-dist";
import type { PDFLinkService } from "pdfjs-dist/web/pdf_viewer.mjs";

export type OutlineLine = { id: string; title: string; depth: number; go(): void };

type Entry = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>[number];

/** The table of contents the paper brings along, in its order; empty where it has none. */
export async function outlineOf(
  document: PDFDocumentProxy,
  links: PDFLinkService,
): Promise<OutlineLine[]> {
  const lines = (entries: readonly Entry[], path: readonly number[]): OutlineLine[] =>
    entries.flatMap((entry, at) => {
      const here = [...path, at];
      const { title, dest, items } = entry;
      // A line that leads out of the paper is not part of it.
      const own =
        dest === null
          ? []
          : [{ id: here.join("."), title, depth: path.length, go: () => goTo(links, dest) }];
      return [...own, ...lines(items, here)];
    });
  return lines((await document.getOutline()) ?? [], []);
}

function goTo(links: PDFLinkService, dest: NonNullable<Entry["dest"]>): void {
  // A place that is not in the paper leads nowhere.
  links.goToDestination(dest).catch(() => undefined);
}
