import { vi } from "vitest";

/** Waits until a check holds: ten seconds, since the machine may be busy with other tests. */
export function soon<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(check, { timeout: 10_000 });
}
