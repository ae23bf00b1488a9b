import { useEffect, useRef } from "react";

/** Where a hand moves the reading: the paper, the agenda beside it, the pager. */
const PLACES = ".reader, .rail, .pager";
/** Keys that only look around. */
const STILL = ["Tab", "Shift", "Control", "Alt", "Meta", "Escape"];

/** Tells of every touch, key or wheel with which the reader moves by themselves. */
export function useOwnMoves(isListening: boolean, onMove: () => void): void {
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });
  useEffect(() => {
    if (!isListening) return;
    const hear = (event: Event) => {
      if (event instanceof KeyboardEvent && STILL.includes(event.key)) return;
      // A page turned by the presenter moves focus and scroll without any of these events.
      if (event.target instanceof Element && event.target.closest(PLACES)) latest.current();
    };
    const ways = ["pointerdown", "wheel", "keydown", "click"];
    for (const way of ways) document.addEventListener(way, hear, { capture: true, passive: true });
    return () => {
      for (const way of ways) document.removeEventListener(way, hear, { capture: true });
    };
  }, [isListening]);
}
