/*
 * What others may draw on: the pages that are on the screen just now. Places are in the user space of
 * the PDF (points, unrotated), so that zoom, rotation and the screen change nothing.
 */

export type LivePage = {
  /** 1 = the paper's first. */
  page: number;
  /** The box of the page. What stands in it is the viewer's own and is taken away at any time. */
  element: HTMLElement;
  /**
   * Lies over the whole page for what others draw, and stays the same element while the page lives.
   * It lets every touch through; what is to be touched in it says so (`pointer-events: auto`).
   */
  layer: HTMLElement;
  /** x1, y1, x2, y2 of the page in points. */
  viewBox: readonly [number, number, number, number];
  /** How the page is turned on the screen. */
  rotation: 0 | 90 | 180 | 270;
  /** CSS pixels per point. */
  scale: number;
  /** From CSS pixels within the box of the page. */
  toPdf(x: number, y: number): [number, number];
  /** Into CSS pixels within the box of the page. */
  toView(x: number, y: number): [number, number];
};

/**
 * So many canvases at most, of 21 MB each, on the whole screen: a tablet gives a page no more than
 * 256 MB of them. Two places side by side share them.
 */
export const CANVASES = { alone: 5, first: 3, second: 2 } as const;

/** x1, y1, x2, y2 in points. */
export type PdfRect = readonly [number, number, number, number];

export type PageStage = {
  /** The same array until something of it has changed. */
  live(): readonly LivePage[];
  /** Told when a page is drawn, scaled, turned or dropped; gives how to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Brings the page, or a place on it, into sight. */
  reveal(page: number, rect?: PdfRect): void;
};

/** A place cut out of its page, and where in the picture it stands, in parts of 1. */
export type PlacePicture = {
  url: string;
  frame: { left: number; top: number; width: number; height: number };
};

/** Null where that version cannot be shown. */
export type DrawPlace = (place: {
  version: number;
  page: number;
  rect: PdfRect;
}) => Promise<PlacePicture | null>;
