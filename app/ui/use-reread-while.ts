import { useEffect } from "react";
import { useReread } from "./use-reread.ts";

const EVERY = 2000;

/** Re-runs the page's loaders now and then, as long as something on it is still being made. */
export function useRereadWhile(isMaking: boolean): void {
  const reread = useReread();
  useEffect(() => {
    if (!isMaking) return;
    const timer = setInterval(reread, EVERY);
    return () => clearInterval(timer);
  }, [isMaking, reread]);
}
