import { expect, test } from "vitest";
import { neighbourOf, type Move } from "./agenda.ts";

test.each<[string, Move, string | null]>([
  ["b", "up", "a"],
  ["b", "down", "c"],
  ["a", "up", null],
  ["c", "down", null],
  ["x", "up", null],
])("%s %s changes places with %s", (item, move, neighbour) => {
  expect(neighbourOf(["a", "b", "c"], item, move)).toBe(neighbour);
});
