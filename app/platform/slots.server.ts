import { Refusal } from "./refusal.ts";

export type Slots = { run<T>(work: () => Promise<T>): Promise<T> };

/**
 * At most `places` pieces of work at once and `queue` waiting; beyond that a `busy` refusal.
 * sqlite3 and argon2 share libuv's four threads: unbounded hashing would make votes wait.
 */
export function makeSlots(places: number, queue: number): Slots {
  const waiting: (() => void)[] = [];
  let taken = 0;

  async function enter(): Promise<void> {
    if (taken < places) {
      taken += 1;
      return;
    }
    if (waiting.length >= queue) throw new Refusal("busy");
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else taken -= 1;
  }

  return {
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
