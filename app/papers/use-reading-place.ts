import { useEffect, useRef } from "react";
import type { PdfReader } from "./use-pdf-reader.ts";
import { useReread } from "../ui/use-reread.ts";
import { makeIntentKey } from "../ui/intent-key.ts";

const REST = 1500;

/**
 * Tells the server where one is, once the page has rested; the first time also that the paper is
 * opened, and then the dot in the agenda goes. A place that does not arrive is no loss to report.
 */
export function useReadingPlace({ open, page, stage }: PdfReader): void {
  const reread = useReread();
  const id = open?.paper.id ?? null;
  const version = open?.version ?? 1;
  const isUnread = useRef(false);
  const isOpen = stage.is === "ready";
  useEffect(() => {
    isUnread.current = open !== null && open.isNewest && open.paper.unread;
  });
  useEffect(() => {
    if (id === null || !isOpen) return;
    const keep = () => keepPlace(id, { version, page });
    const leave = () => void keep();
    const timer = setTimeout(
      async () => {
        window.removeEventListener("pagehide", leave);
        if ((await keep()) && isUnread.current) reread();
      },
      isUnread.current ? 0 : REST,
    );
    window.addEventListener("pagehide", leave);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", leave);
    };
  }, [id, version, page, isOpen, reread]);
}

async function keepPlace(
  paperId: string,
  { version, page }: { version: number; page: number },
): Promise<boolean> {
  const body = new FormData();
  body.set("version", String(version));
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
