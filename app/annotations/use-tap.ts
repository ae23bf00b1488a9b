import { useEffect, useRef, type RefObject } from "react";

export type Spot = { clientX: number; clientY: number };

/** A tap of any pointer on a sheet over the page; by keyboard a note is written for the page. */
export function useTap(sheet: RefObject<HTMLElement>, onTap: (spot: Spot) => void): void {
  const latest = useRef(onTap);
  useEffect(() => {
    latest.current = onTap;
  });
  useEffect(() => {
    const element = sheet.current;
    const tap = (event: MouseEvent) => latest.current(event);
    element?.addEventListener("click", tap);
    return () => element?.removeEventListener("click", tap);
  }, [sheet]);
}
