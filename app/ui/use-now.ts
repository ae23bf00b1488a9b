import { useEffect, useState } from "react";

/**
 * The server's clock, ticking on this device: from the instant the loader gave, not from a tablet's
 * own clock, which may be wrong. Milliseconds UTC.
 */
export function useNow(loadedAt: number, everyMs = 1000): number {
  const [now, setNow] = useState(loadedAt);
  useEffect(() => {
    const offset = loadedAt - performance.now();
    const tick = () => setNow(Math.round(performance.now() + offset));
    tick();
    const timer = setInterval(tick, everyMs);
    return () => clearInterval(timer);
  }, [loadedAt, everyMs]);
  return now;
}
