import { useCallback, useSyncExternalStore } from "react";

/** One word that this device keeps, for all its tabs; null takes it away. */
export function useDeviceWord(name: string): [string | null, (word: string | null) => void] {
  const word = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(name),
    () => null,
  );
  const keep = useCallback(
    (next: string | null) => {
      if (next === null) localStorage.removeItem(name);
      else localStorage.setItem(name, next);
      window.dispatchEvent(new Event(CHANGED));
    },
    [name],
  );
  return [word, keep];
}

/** The browser itself tells of changes to other tabs only. */
const CHANGED = "device-word";

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener("storage", changed);
  };
}
