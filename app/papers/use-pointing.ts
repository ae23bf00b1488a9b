import { useEffect, useRef } from "react";
import type { Pointer } from "../live/protocol.ts";
import type { LivePage } from "./page-stage.ts";

const REST_MS = 100;
/** A pointer that stands still so long is put away. */
const STILL_MS = 3000;

type Pointing = { page: LivePage | undefined; point(pointer: Pointer | null): void };

/** Whoever leads points with the mouse or the hovering pen; a finger scrolls. At most ten times a second. */
export function usePointing({ page, point }: Pointing, isLeading: boolean): void {
  const latest = useRef(point);
  useEffect(() => {
    latest.current = point;
  });
  useEffect(() => {
    if (!isLeading || !page) return;
    const show = atMostEvery(REST_MS, (pointer) => latest.current(pointer));
    let still: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(still);
      show(null);
    };
    const move = ({ pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType === "touch") return;
      const { left, top } = page.element.getBoundingClientRect();
      const [x, y] = page.toPdf(clientX - left, clientY - top);
      show({ x, y });
      clearTimeout(still);
      still = setTimeout(() => show(null), STILL_MS);
    };
    page.element.addEventListener("pointermove", move);
    page.element.addEventListener("pointerleave", hide);
    return () => {
      page.element.removeEventListener("pointermove", move);
      page.element.removeEventListener("pointerleave", hide);
      hide();
    };
  }, [isLeading, page]);
}

/** The first at once, then the latest of each interval. */
function atMostEvery(ms: number, tell: (pointer: Pointer | null) => void) {
  let waiting: { latest: Pointer | null } | null = null;
  let isResting = false;
  const rest = () => {
    isResting = true;
    setTimeout(() => {
      isResting = false;
      const next = waiting;
      waiting = null;
      if (next) say(next.latest);
    }, ms);
  };
  const say = (pointer: Pointer | null) => {
    rest();
    tell(pointer);
  };
  return (pointer: Pointer | null) => {
    if (isResting) waiting = { latest: pointer };
    else say(pointer);
  };
}
