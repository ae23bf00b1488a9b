import type { Wake } from "../platform/app.server.ts";

const INTERVAL_MS = 100;

export type Coalescer = { push(wake: Wake): void; close(): void };

/** At most one message a subject each 100 ms; the latest wins; one marked `atOnce` does not wait. */
export function makeCoalescer(tell: (wake: Wake) => void): Coalescer {
  const waiting = new Map<string, { latest: Wake | null; timer: NodeJS.Timeout }>();

  function rest(subject: string): void {
    const timer = setTimeout(() => {
      const latest = waiting.get(subject)?.latest;
      waiting.delete(subject);
      if (latest) {
        rest(subject);
        tell(latest);
      }
    }, INTERVAL_MS);
    waiting.set(subject, { latest: null, timer });
  }

  return {
    push(wake) {
      const resting = waiting.get(wake.subject);
      if (resting && !wake.atOnce) {
        // A message without words means "re-read": no later progress may swallow it.
        const mustReread = resting.latest && resting.latest.say === undefined;
        resting.latest = mustReread ? resting.latest : wake;
        return;
      }
      if (resting) clearTimeout(resting.timer);
      rest(wake.subject);
      tell(wake);
    },
    close() {
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}
