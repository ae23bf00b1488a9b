import { useEffect } from "react";
import { useReread } from "../ui/use-reread.ts";

/** Reads the page again when the code on it changes. Both instants are the server's. */
export function useFreshCode(changesAt: number | null, readAt: number): void {
  const reread = useReread();
  useEffect(() => {
    if (changesAt === null) return;
    const timer = setTimeout(reread, Math.max(0, changesAt - readAt) + 50);
    return () => clearTimeout(timer);
  }, [changesAt, readAt, reread]);
}
