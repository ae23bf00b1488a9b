import { useEffect, useState, type RefObject } from "react";

/** So many pages hold a canvas at most. */
const MOST = 5;

export type NearPages = {
  /** The keys of the pages that are to be drawn, the nearest first. */
  near: readonly string[];
  /** The key of the page one is at. */
  at: string | null;
  /** The width there is for a page: when it changes, every page is drawn anew. */
  width: number;
};

/** Which of the boxes marked `data-page` stand before the eyes, or next to them. */
export function useNearPages(container: RefObject<HTMLElement>): NearPages {
  const [pages, setPages] = useState<NearPages>({ near: [], at: null, width: 0 });
  useEffect(() => {
    const box = container.current;
    if (!box) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const next = measure(box);
      setPages((before) => (isSame(before, next) ? before : next));
    };
    const wait = () => {
      frame ||= requestAnimationFrame(look);
    };
    const observer = new ResizeObserver(wait);
    observer.observe(box);
    box.addEventListener("scroll", wait, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      box.removeEventListener("scroll", wait);
    };
  }, [container]);
  return pages;
}

function measure(box: HTMLElement): NearPages {
  const frame = box.getBoundingClientRect();
  const eye = frame.top + frame.height / 3;
  const reach = frame.height;
  const pages = [...box.querySelectorAll<HTMLElement>("[data-page]")]
    .map((page) => ({ key: page.dataset["page"] ?? "", rect: page.getBoundingClientRect() }))
    .filter(({ rect }) => rect.bottom > frame.top - reach && rect.top < frame.bottom + reach)
    .map(({ key, rect }) => ({ key, off: Math.max(rect.top - eye, eye - rect.bottom, 0) }))
    .sort((a, b) => a.off - b.off);
  const near = pages.slice(0, MOST).map(({ key }) => key);
  return { near, at: near[0] ?? null, width: box.clientWidth };
}

const isSame = (a: NearPages, b: NearPages): boolean =>
  a.width === b.width && a.at === b.at && a.near.join() === b.near.join();
