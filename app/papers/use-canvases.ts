import { useEffect } from "react";
import { CANVASES } from "./page-stage.ts";
import type { PdfReader } from "./use-pdf-reader.ts";

/** How many canvases this reader may hold, as it stands alone or beside another. */
export function useCanvases({ viewer, pageStage }: PdfReader, as: keyof typeof CANVASES): void {
  useEffect(() => {
    if (pageStage) viewer()?.holdAtMost(CANVASES[as]);
  }, [viewer, pageStage, as]);
}
