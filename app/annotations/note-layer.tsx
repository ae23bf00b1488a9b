import { useEffect, useRef, useSyncExternalStore } from "react";
import type { LivePage } from "../papers/page-stage.ts";
import { hitMark } from "./hit-mark.ts";
import { MovingBar } from "./moving-bar.tsx";
import { NotePalette } from "./note-palette.tsx";
import { PageNotes } from "./page-notes.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import type { Noting } from "./use-noting.ts";

/** Over the pages of the reader: the notes on them, and what the hand writes with. */
export function NoteLayer({ noting }: { noting: Noting }) {
  const pages = useLivePages(noting);
  useTaps(pages, noting);
  return (
    <>
      {pages.map((page) => (
        <PageNotes key={page.page} page={page} noting={noting} />
      ))}
      {noting.moving ? (
        <MovingBar pages={pages} noting={noting} thread={noting.moving} />
      ) : (
        <>
          {noting.mayWrite && <SelectionBar pages={pages} noting={noting} />}
          <NotePalette noting={noting} />
        </>
      )}
    </>
  );
}

const noPages: readonly LivePage[] = Object.freeze([]);

function useLivePages({ pageStage }: Noting): readonly LivePage[] {
  return useSyncExternalStore(
    pageStage ? pageStage.subscribe : neverChanges,
    pageStage ? pageStage.live : () => noPages,
    () => noPages,
  );
}

const neverChanges = () => () => undefined;

/** Around a thin line a finger may miss by so much, in CSS pixels. */
const REACH = 12;

/** A tap on a mark opens its note; marks let the touch through, so that text stays selectable. */
function useTaps(pages: readonly LivePage[], noting: Noting): void {
  const latest = useRef(noting);
  useEffect(() => {
    latest.current = noting;
  });
  useEffect(() => {
    const ends = pages.map((page) => {
      const tap = (event: MouseEvent) => {
        const { tools, moving } = latest.current;
        if (tools.tool !== null || moving !== null || !isPlain(event)) return;
        const box = page.layer.getBoundingClientRect();
        const [x, y] = page.toPdf(event.clientX - box.left, event.clientY - box.top);
        const at = { page: page.page, spot: { x, y } };
        const hit = hitMark(latest.current.threads, at, REACH / page.scale);
        if (!hit) return;
        latest.current.choose(hit.note.record.id);
        latest.current.setIsOpen(true);
      };
      page.element.addEventListener("click", tap);
      return () => page.element.removeEventListener("click", tap);
    });
    return () => ends.forEach((end) => end());
  }, [pages]);
}

/** Not a link, not one of our own buttons, and not the end of a selection. */
function isPlain({ target }: MouseEvent): boolean {
  const isOnControl = target instanceof Element && target.closest("a, button, textarea") !== null;
  return !isOnControl && (document.getSelection()?.isCollapsed ?? true);
}
