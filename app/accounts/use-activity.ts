import { useEffect } from "react";
import { ACTIVITY_EVERY_MS } from "./session.ts";
import { useReread } from "../ui/use-reread.ts";

/**
 * Reports that the person is there: a touch or a key, at most once a minute, the last of a minute
 * at its end. What a page does by itself is no activity.
 */
export function useActivity(enabled: boolean): void {
  const reread = useReread();

  useEffect(() => {
    if (!enabled) return;
    const reporter = makeReporter(() => void report(reread));
    for (const name of SIGNS) window.addEventListener(name, reporter.note, WATCHING);
    return () => {
      for (const name of SIGNS) window.removeEventListener(name, reporter.note, WATCHING);
      reporter.stop();
    };
  }, [enabled, reread]);
}

const SIGNS = ["pointerdown", "keydown"] as const;
const WATCHING = { capture: true, passive: true };

function makeReporter(tell: () => void) {
  let pause: ReturnType<typeof setTimeout> | null = null;
  let again = false;

  function note(): void {
    if (pause !== null) {
      again = true;
      return;
    }
    tell();
    pause = setTimeout(() => {
      pause = null;
      if (!again) return;
      again = false;
      note();
    }, ACTIVITY_EVERY_MS);
  }

  return { note, stop: () => pause !== null && clearTimeout(pause) };
}

/** Whoever is signed out meanwhile learns it: the page's loaders lead to the sign-in. */
async function report(reread: () => void): Promise<void> {
  try {
    const { status } = await fetch("/activity", { method: "POST" });
    if (status === 401) reread();
  } catch {
    // Offline: the next touch tells it.
  }
}
