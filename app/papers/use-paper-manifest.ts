import { useEffect, useState } from "react";
import type { OpenPaper } from "./open-version.ts";
import { readManifest, type PaperManifest } from "./paper-manifest.ts";

/** The sizes and names of the pages of what lies open; null until they are here, or where none are kept. */
export function usePaperManifest(open: OpenPaper | null): PaperManifest | null {
  const address = open && `/papers/${open.paper.id}/manifest?version=${open.version}`;
  const [known, setKnown] = useState<{ address: string; manifest: PaperManifest | null } | null>(
    null,
  );
  useEffect(() => {
    if (address === null) return;
    const stop = new AbortController();
    void bringManifest(address, stop.signal).then((manifest) => {
      if (!stop.signal.aborted) setKnown({ address, manifest });
    });
    return () => stop.abort();
  }, [address]);
  return known?.address === address ? known.manifest : null;
}

/** Without it the paper opens as well, only a little later and less exactly. */
async function bringManifest(address: string, signal: AbortSignal): Promise<PaperManifest | null> {
  try {
    const response = await fetch(address, { signal });
    const answer: unknown = await response.json();
    return response.ok ? readManifest(answer) : null;
  } catch {
    return null;
  }
}
