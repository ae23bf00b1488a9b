import { useEffect } from "react";

/** At every visit: private notes whose time is over leave this browser, whatever one opens. */
export function useKeptNotes(personId: string | null): void {
  useEffect(() => {
    if (personId === null) return;
    void import("./kept-notes.client.ts").then(({ dropDestroyed }) => dropDestroyed(personId));
  }, [personId]);
}
