import { RateLimiterMemory } from "rate-limiter-flexible";
import { Refusal } from "../platform/refusal.ts";

/**
 * One try to sign in: the name given, whether or not anyone has it (null where none is asked for),
 * and where it comes from.
 */
export type Try = { login: string | null; address: string };

export type SignInLimits = {
  /** Refuses `too-many-tries` while one of the limits is used up. */
  check(attempt: Try): Promise<void>;
  noteFailure(attempt: Try): Promise<void>;
  noteSuccess(attempt: Try): Promise<void>;
  /** Counts what strangers may ask for without a try; refuses `too-many-tries`. */
  ask(address: string): Promise<void>;
};

const QUARTER_HOUR_S = 15 * 60;

/**
 * Wrong tries a quarter of an hour. Only failures count, so three hundred people of one room behind
 * one address sign in unhindered; and a stranger elsewhere does not lock a minister out with ten
 * wrong passwords, while guessing from many addresses still meets the account's own limit.
 */
const LIMITS = [
  { name: "account-here", points: 10, keyOf: accountHere },
  { name: "account", points: 50, keyOf: ({ login }: Try) => login },
  { name: "address", points: 100, keyOf: ({ address }: Try) => address },
];

function accountHere({ login, address }: Try): string | null {
  return login === null ? null : `${login} ${address}`;
}

/** A room of three hundred asks three times each. */
const MOST_ASKED = 1000;

/** In memory, one for the process: `server.ts` makes it. */
export function makeSignInLimits(): SignInLimits {
  const limiters = LIMITS.map(({ name, points, keyOf }) => ({
    points,
    keyOf,
    memory: new RateLimiterMemory({ keyPrefix: name, points, duration: QUARTER_HOUR_S }),
  }));

  const asked = new RateLimiterMemory({
    ...{ keyPrefix: "asked", points: MOST_ASKED, duration: QUARTER_HOUR_S },
  });

  return {
    async ask(address) {
      const { consumedPoints, msBeforeNext } = await asked.penalty(address, 1);
      if (consumedPoints > MOST_ASKED) throw tooMany(msBeforeNext);
    },
    async check(attempt) {
      for (const { memory, points, keyOf } of limiters) {
        const key = keyOf(attempt);
        const used = key !== null && (await memory.get(key));
        if (!used || used.consumedPoints < points) continue;
        throw tooMany(used.msBeforeNext);
      }
    },
    async noteFailure(attempt) {
      for (const { memory, keyOf } of limiters) {
        const key = keyOf(attempt);
        if (key !== null) await memory.penalty(key, 1);
      }
    },
    async noteSuccess(attempt) {
      const [here] = limiters;
      const key = here?.keyOf(attempt);
      if (here && key) await here.memory.delete(key);
    },
  };
}

function tooMany(msBeforeNext: number): Refusal {
  return new Refusal("too-many-tries", { minutes: Math.max(1, Math.ceil(msBeforeNext / 60_000)) });
}
