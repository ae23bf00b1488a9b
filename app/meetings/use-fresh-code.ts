import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Reads the page again when the code on it changes. Both instants are the server's. */
export function useFreshCode(changesAt: number | null, readAt: number): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (changesAt === null) return;
    const timer = setTimeout(revalidate, Math.max(0, changesAt - readAt) + 50);
    return () => clearTimeout(timer);
  }, [changesAt, readAt, revalidate]);
}
