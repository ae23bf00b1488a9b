import type { EventBus } from "pdfjs-dist/web/pdf_viewer.mjs";
import { needleOf, placesOf, type Needle } from "./find-text.ts";
import type { LivePages } from "./live-pages.client.ts";
import type { LivePage } from "./page-stage.ts";
import { lettersOf, rectsOf, type PageLetters } from "./page-letters.client.ts";

/** The place that is looked at: on its page, counted from 0. */
export type ChosenPlace = { page: number; nth: number };

export type FindMarks = {
  /** Marks what was typed on every page on the screen, and brings the chosen place into sight. */
  show(query: string, chosen: ChosenPlace | null): void;
  clear(): void;
};

export function makeFindMarks(bus: EventBus, pages: LivePages): FindMarks {
  let needle: Needle | null = null;
  let chosen: ChosenPlace | null = null;
  /** Not in sight yet: its page is still to be drawn. */
  let isAwaited = false;

  const paint = (live: LivePage) => {
    live.layer.querySelector(".findMarks")?.remove();
    const words = live.element.querySelector<HTMLElement>(".textLayer");
    if (!needle || !words) return;
    const nth = chosen?.page === live.page ? chosen.nth : -1;
    const drawn = drawMarks(live.element, lettersOf(words), { needle, nth });
    live.layer.append(drawn);
    const place = drawn.querySelector(".findMark--chosen");
    if (!place || !isAwaited) return;
    isAwaited = false;
    bringIntoSight(live, place, pages);
  };
  bus.on("textlayerrendered", ({ pageNumber }: { pageNumber: number }) => {
    const live = pages.live().find(({ page }) => page === pageNumber);
    if (live) paint(live);
  });
  return {
    show: (query, place) => {
      needle = needleOf(query);
      chosen = place;
      isAwaited = place !== null;
      if (place && !pages.live().some(({ page }) => page === place.page)) pages.reveal(place.page);
      pages.live().forEach(paint);
    },
    clear: () => {
      needle = null;
      pages.live().forEach(paint);
    },
  };
}

type Sought = { needle: Needle; nth: number };

/** Over the words of a page: each place of what was typed, in parts of the page's width and height, so that a change of scale moves nothing. */
export function drawMarks(
  element: HTMLElement,
  letters: PageLetters,
  { needle, nth }: Sought,
): HTMLElement {
  const marks = document.createElement("div");
  marks.className = "findMarks";
  const page = element.getBoundingClientRect();
  placesOf(letters.text, needle).forEach((place, at) => {
    for (const rect of rectsOf(letters, place)) {
      const mark = document.createElement("div");
      mark.className = at === nth ? "findMark findMark--chosen" : "findMark";
      mark.style.left = `${(100 * (rect.left - page.left)) / page.width}%`;
      mark.style.top = `${(100 * (rect.top - page.top)) / page.height}%`;
      mark.style.width = `${(100 * rect.width) / page.width}%`;
      mark.style.height = `${(100 * rect.height) / page.height}%`;
      marks.append(mark);
    }
  });
  return marks;
}

function bringIntoSight(live: LivePage, place: Element, pages: LivePages): void {
  const page = live.element.getBoundingClientRect();
  const { left, right, top, bottom } = place.getBoundingClientRect();
  const [x1, y1] = live.toPdf(left - page.left, top - page.top);
  const [x2, y2] = live.toPdf(right - page.left, bottom - page.top);
  pages.reveal(live.page, [x1, y1, x2, y2]);
}
