import { performance } from "node:perf_hooks";

/** `seconds`: about what it takes on the machine it was written on, when nothing else runs. */
export type Part = { name: string; seconds: number; run(): Promise<void> };

/**
 * `startUntil`: nothing begins that would end later, as slow as the machine has shown itself to be.
 * `endAt`: what still runs is given up. Both in milliseconds since the process began.
 */
export type Budget = { startUntil: number; endAt: number };

type Fate = { name: string; ms: number; is: "done" | "no time left" | Error };

/** Runs one after the other as long as there is time, and tells after each what became of it. */
export async function runWithin(
  parts: readonly Part[],
  budget: Budget,
  tell: (fate: Fate) => void,
): Promise<void> {
  let [taken, expected] = [0, 0];
  const slowness = () => (expected === 0 ? 1 : Math.max(1, taken / expected));
  for (const { name, seconds, run } of parts) {
    const began = performance.now();
    if (began + seconds * 1000 * slowness() > budget.startUntil) {
      tell({ name, ms: 0, is: "no time left" });
      continue;
    }
    const is = await orGivenUp(run, budget.endAt);
    const ms = performance.now() - began;
    taken += ms;
    expected += seconds * 1000;
    tell({ name, ms, is });
  }
}

async function orGivenUp(run: () => Promise<void>, endAt: number): Promise<Fate["is"]> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<"no time left">((resolve) => {
    const left = endAt - performance.now();
    if (left < 2 ** 31) timer = setTimeout(() => resolve("no time left"), Math.max(0, left));
  });
  const done = run().then(
    () => "done" as const,
    (error: unknown) => (error instanceof Error ? error : new Error("unknown")),
  );
  const fate = await Promise.race([done, over]);
  clearTimeout(timer);
  return fate;
}
