import { useCallback, useSyncExternalStore } from "react";

/** One word that this tab keeps over a reload, and that other tabs know nothing of. */
export function useTabWord(name: string): [string | null, (word: string | null) => void] {
  const word = useSyncExternalStore(
    subscribe,
    () => sessionStorage.getItem(name),
    () => null,
  );
  const keep = useCallback(
    (next: string | null) => {
      if (next === null) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, next);
      window.dispatchEvent(new Event(CHANGED));
    },
    [name],
  );
  return [word, keep];
}

/** The browser itself tells of changes to other tabs only. */
const CHANGED = "tab-word";

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  return () => window.removeEventListener(CHANGED, changed);
}
