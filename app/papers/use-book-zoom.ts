import { useLayoutEffect, useRef, useState, type RefObject } from "react";

const STEP = 1.15;
const SMALLEST = 0.5;
const LARGEST = 4;

export type BookZoom = { scale: number; larger(): void; smaller(): void };

/** How large the pages of the book are beside the room there is; the line that is read stays. */
export function useBookZoom(container: RefObject<HTMLElement>): BookZoom {
  const [scale, setScale] = useState(1);
  const before = useRef(scale);
  useLayoutEffect(() => {
    const box = container.current;
    const by = scale / before.current;
    before.current = scale;
    if (!box || by === 1) return;
    const [x, y] = [box.clientWidth / 2, box.clientHeight / 3];
    box.scrollTo((box.scrollLeft + x) * by - x, (box.scrollTop + y) * by - y);
  }, [container, scale]);
  return {
    scale,
    larger: () => setScale(Math.min(LARGEST, scale * STEP)),
    smaller: () => setScale(Math.max(SMALLEST, scale / STEP)),
  };
}
