/** Milliseconds UTC. Time is an argument: nothing but `server.ts` and the cli makes a clock. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

export type SteeredClock = { now: Clock; moveTo(instant: number): void };

/** A clock that goes on running from wherever it was last moved to. */
export function steeredClock(start: number): SteeredClock {
  let offset = start - Date.now();
  return {
    now: () => Date.now() + offset,
    moveTo: (instant) => {
      offset = instant - Date.now();
    },
  };
}
