import { useEffect, useRef, type RefObject } from "react";
import type { PdfReader } from "./use-pdf-reader.ts";
import type { Viewer } from "./pdf-viewer.client.ts";

type Keys = { reader: PdfReader; onFind: () => void };

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
        latest.current.onFind();
      } else if (!isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        const { reader } = latest.current;
        const viewer = reader.viewer();
        const act = viewer && byKey(event.key, viewer, reader.page);
        if (!act) return;
        event.preventDefault();
        act();
      }
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  }, [section]);
}

function byKey(key: string, viewer: Viewer, page: number): (() => void) | null {
  switch (key) {
    case "ArrowLeft":
      return () => viewer.goTo(page - 1);
    case "ArrowRight":
      return () => viewer.goTo(page + 1);
    case "+":
    case "=":
      return viewer.zoomIn;
    case "-":
      return viewer.zoomOut;
    case "0":
      return viewer.fitWidth;
    default:
      return null;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
