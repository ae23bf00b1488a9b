import { expect, test } from "vitest";
import { checkInCodeAt, isCheckInCode, nextCodeAt } from "./check-in-code.store.server.ts";

const secret = "a secret of one meeting";
const minute = Date.parse("2026-12-03T07:30:00+07:00");

test("six digits, the same for the whole minute, others in the next and for another meeting", () => {
  const code = checkInCodeAt(secret, minute);
  expect(code).toMatch(/^\d{6}$/);
  expect(checkInCodeAt(secret, minute + 59_999)).toBe(code);
  expect(checkInCodeAt(secret, minute + 60_000)).not.toBe(code);
  expect(checkInCodeAt("another secret", minute)).not.toBe(code);
  expect(nextCodeAt(minute + 1)).toBe(minute + 60_000);
});

test.each([
  ["at once", 0, true],
  ["at the end of its minute", 59_999, true],
  ["in the half minute of grace", 89_999, true],
  ["after the grace", 90_000, false],
  ["a minute before it is shown", -1, false],
])("a code is taken %s", (_, later, taken) => {
  expect(isCheckInCode(secret, checkInCodeAt(secret, minute), minute + later)).toBe(taken);
});

test.each(["", "12345", "1234567", "abcdef"])("%j is no code", (given) => {
  expect(isCheckInCode(secret, given, minute)).toBe(false);
});

test("codes keep their zeros in front", () => {
  const codes = Array.from({ length: 500 }, (_, i) => checkInCodeAt(secret, i * 60_000));
  expect(codes.some((code) => code.startsWith("0"))).toBe(true);
  expect(codes.every((code) => code.length === 6)).toBe(true);
});
