import type { Mark, TextMark, TextSelection } from "./annotation.ts";
import type { ComparedPage, Placement } from "./comparison.ts";
import type { Standing } from "./note-store.ts";

/** A mark, or where its author last put it: what the next version is searched for. */
export type Base = Exclude<Mark, { kind: "paper-note" }>;

/** Whether the note was made on words, and is found again by them. */
export function isOnText(mark: Base): mark is Extract<Base, TextMark> {
  return "selection" in mark;
}

/**
 * The place of what was not made on words: it stays where it was on a page that did not change in
 * words, size or turn; otherwise its author is asked.
 */
export function placeOnPage(mark: Base, pages: readonly ComparedPage[]): Placement {
  const page = pages.find(({ before }) => before === mark.page);
  const rect = "rect" in mark ? mark.rect : null;
  const blank = { noteId: mark.id, quads: null, nextQuads: null, selection: null };
  if (!page || page.after === null) {
    return { ...blank, state: "orphan", page: null, rect: null, score: 0 };
  }
  const isSame = page.is === "same" || page.is === "moved";
  const isSure = mark.kind === "page-note" ? isSame : isSame && page.sameBox && page.hasText;
  const state = isSure ? "carried" : "check";
  return { ...blank, state, page: page.after, rect, score: isSure ? 1 : 0.6 };
}

/** What the screen is told of a placement. */
export function standingOf(placement: Placement): Standing {
  const { state, page, quads, nextQuads, rect } = placement;
  if (state === "orphan" || page === null) return { is: "orphan" };
  return {
    is: state,
    page,
    ...(quads && { quads }),
    ...(nextQuads && { nextQuads }),
    ...(rect && { rect }),
  };
}

/** A mark where its author left it in a later version. */
export function movedTo(mark: Base, placement: Placement): Base {
  const { page, quads, nextQuads, rect, selection } = placement;
  if (page === null) return mark;
  if (isOnText(mark)) {
    const words = selection ?? mark.selection;
    return {
      ...mark,
      page,
      quads: quads ?? mark.quads,
      nextQuads: nextQuads ?? undefined,
      selection: words,
    };
  }
  return "rect" in mark && rect ? { ...mark, page, rect } : { ...mark, page };
}

const CONTEXT = 32;

/** Words of a page with what stands around them. */
export function selectionAt(text: string, start: number, end: number): TextSelection {
  return {
    exact: text.slice(start, end).slice(0, 8000),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
