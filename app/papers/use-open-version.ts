import { useLocation } from "@remix-run/react";
import { useState } from "react";
import { openVersion, type OpenPaper } from "./open-version.ts";
import type { ReadablePaper } from "./paper-line.ts";

/**
 * Which version lies open: the one the address names, otherwise the newest there was when the reader
 * came here. A version that arrives while one reads is announced, never put in its place.
 */
export function useOpenVersion(
  paper: ReadablePaper | null,
  wished: number | null,
): OpenPaper | null {
  const { key } = useLocation();
  const place = `${key} ${paper?.id ?? ""}`;
  const newest = paper?.version ?? null;
  const [met, setMet] = useState({ place, version: newest });
  if (met.place !== place) setMet({ place, version: newest });
  return paper && openVersion(paper, wished ?? (met.place === place ? met.version : newest));
}
