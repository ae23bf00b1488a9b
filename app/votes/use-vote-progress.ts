import { useEffect, useRef, useState } from "react";
import { useLive } from "../live/use-live.ts";
import type { Progress } from "./vote-seat.ts";
import { useReread } from "../ui/use-reread.ts";

type Watched = { id: string; progress: Progress };

/** At most one re-reading in this time, however many vote at once. */
const REREAD_MS = 500;

/**
 * How many have voted, as the page read it or as the live door said since, whichever is further:
 * neither figure ever falls. With `rereads` the page also reads again who they were.
 */
export function useVoteProgress(vote: Watched | null, rereads = false): Progress {
  const [heard, setHeard] = useState<Watched | null>(null);
  const rereadSoon = useThrottledReread();
  useLive(vote ? `vote:${vote.id}` : null, (say) => {
    if (!vote || !isProgress(say)) return;
    setHeard({ id: vote.id, progress: say });
    if (rereads) rereadSoon();
  });
  const read = vote?.progress ?? { voted: 0, entitled: 0 };
  if (!heard || heard.id !== vote?.id) return read;
  return {
    voted: Math.max(read.voted, heard.progress.voted),
    entitled: Math.max(read.entitled, heard.progress.entitled),
  };
}

function useThrottledReread(): () => void {
  const reread = useReread();
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => clearTimeout(waiting.current ?? undefined), []);
  return () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = null;
      reread();
    }, REREAD_MS);
  };
}

function isProgress(say: unknown): say is Progress {
  if (typeof say !== "object" || say === null) return false;
  const { voted, entitled } = { voted: null, entitled: null, ...say };
  return Number.isSafeInteger(voted) && Number.isSafeInteger(entitled);
}
