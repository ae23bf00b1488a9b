import { expect, test } from "vitest";
import { elapsed } from "./elapsed.ts";

test.each([
  [0, "0:00"],
  [999, "0:00"],
  [1000, "0:01"],
  [134_000, "2:14"],
  [3_723_000, "62:03"],
  [-5000, "0:00"],
])("%i ms read as %s", (length, words) =>
  expect(elapsed(1_000_000, 1_000_000 + length)).toBe(words),
);
