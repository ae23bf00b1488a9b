import { useEffect, useRef } from "react";
import type { PdfReader } from "./use-pdf-reader.ts";
import { useReread } from "../ui/use-reread.ts";
import { makeIntentKey } from "../ui/intent-key.ts";

const REST = 1500;

/**
 * Tells the server where one is, once the page has rested; the first time also that the paper is
 * opened, and then the dot in the agenda goes. A place that does not arrive is no loss to report.
 */
export function useReadingPlace({ paper, page, stage }: PdfReader): void {
  const reread = useReread();
  const id = paper?.id ?? null;
  const isUnread = useRef(false);
  const isOpen = stage.is === "ready";
  useEffect(() => {
    isUnread.current = paper?.unread ?? false;
  });
  useEffect(() => {
    if (id === null || !isOpen) return;
    const leave = () => void keepPlace(id, page);
    const timer = setTimeout(
      async () => {
        window.removeEventListener("pagehide", leave);
        if ((await keepPlace(id, page)) && isUnread.current) reread();
      },
      isUnread.current ? 0 : REST,
    );
    window.addEventListener("pagehide", leave);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", leave);
    };
  }, [id, page, isOpen, reread]);
}

async function keepPlace(paperId: string, page: number): Promise<boolean> {
  const body = new FormData();
  body.set("page", String(page));
  body.set("key", makeIntentKey());
  try {
    const answer = await fetch(`/papers/${paperId}/place`, {
      method: "POST",
      body,
      keepalive: true,
    });
    // An answer nobody reads stays open in the browser.
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
