import { useEffect, useRef, type RefObject } from "react";
import type { PdfReader } from "./use-pdf-reader.ts";
import type { Viewer } from "./pdf-viewer.client.ts";
import { LAYOUTS } from "./reader-looks.ts";
import type { Pane } from "./reader-pane.tsx";

type Keys = { reader: PdfReader; pane: Pane | null; onPane: (pane: Pane | null) => void };

/** Keys that work while the focus is in the reader; inside a field they belong to the field. */
export function useReaderKeys(section: RefObject<HTMLElement>, keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const element = section.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f") {
        event.preventDefault();
        latest.current.onPane("find");
      } else if (event.key === "Escape" && latest.current.pane) {
        event.preventDefault();
        latest.current.onPane(null);
      } else if (!isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const act = byKey(event.key, latest.current);
        if (!act) return;
        event.preventDefault();
        act();
      }
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [section]);
}

function byKey(key: string, { reader, onPane }: Keys): (() => void) | null {
  const layout = LAYOUTS[Number(key) - 1];
  if (layout) return () => reader.setLooks({ ...reader.looks, layout });
  if (key === "t") return () => onPane("pages");
  if (key === "o") return () => onPane("outline");
  const viewer = reader.viewer();
  return viewer && moveByKey(key, viewer, reader.page);
}

function moveByKey(key: string, viewer: Viewer, page: number): (() => void) | null {
  switch (key) {
    case "ArrowLeft":
      return () => viewer.goTo(page - 1);
    case "ArrowRight":
      return () => viewer.goTo(page + 1);
    case "+":
    case "=":
      return viewer.larger;
    case "-":
      return viewer.smaller;
    case "0":
      return viewer.fitWidth;
    default:
      return null;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
