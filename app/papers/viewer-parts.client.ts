// The components look for pdf.js where it leaves itself, so it has to come before them.
import { AnnotationEditorType, AnnotationMode } from "pdfjs-dist";
import {
  EventBus,
  GenericL10n,
  LinkTarget,
  PDFLinkService,
  PDFViewer,
  ScrollMode,
  SpreadMode,
} from "pdfjs-dist/web/pdf_viewer.mjs";
import type { Layout } from "./reader-looks.ts";

export type ViewerParts = { bus: EventBus; viewer: PDFViewer; links: PDFLinkService };

/** 21 MB for a page; beyond it, the part in sight is drawn once more on top. */
const MOST_PIXELS = 5_242_880;

/** The viewer components of pdf.js, without what writes, asks or runs. */
export function makeParts(container: HTMLDivElement): ViewerParts {
  const bus = new EventBus();
  const links = new PDFLinkService({
    eventBus: bus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: "noopener noreferrer nofollow",
  });
  const viewer = new PDFViewer({
    container,
    eventBus: bus,
    linkService: links,
    annotationMode: AnnotationMode.ENABLE,
    annotationEditorMode: AnnotationEditorType.DISABLE,
    imageResourcesPath: "/pdfjs/images/",
    l10n: new NoWords("vi"),
    enableAutoLinking: false,
    enableSelectionRendering: false,
    enableOptimizedPartialRendering: true,
    maxCanvasPixels: MOST_PIXELS,
    capCanvasAreaFactor: 100,
  });
  links.setViewer(viewer);
  return { bus, viewer, links };
}

export function layOut(viewer: PDFViewer, layout: Layout): void {
  viewer.scrollMode = layout === "single" ? ScrollMode.PAGE : ScrollMode.VERTICAL;
  viewer.spreadMode = layout === "double" ? SpreadMode.ODD : SpreadMode.NONE;
}

/** The components would put English words into the page; ours come from `i18n`. */
class NoWords extends GenericL10n {
  override translate(): Promise<void> {
    return Promise.resolve();
  }
  override translateOnce(): Promise<void> {
    return Promise.resolve();
  }
  override pause(): void {
    /* nothing is being watched */
  }
  override resume(): void {
    /* nothing is being watched */
  }
}
