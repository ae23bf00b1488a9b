import { expect, test } from "vitest";
import { inGroups, isCode, makeCode, readCode } from "./one-time-code.ts";

test("a code has 120 bits, of signs nobody confuses, and never comes twice", () => {
  const codes = Array.from({ length: 300 }, makeCode);
  expect(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{24}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(300);
  expect(new Set(codes.join("")).size).toBe(32);
});

test("it is typed as it was read out, in any writing", () => {
  const code = "K7QM3FXD0R1VW2H8ABCDEFGH";
  expect(inGroups(code)).toBe("K7QM-3FXD-0R1V-W2H8-ABCD-EFGH");
  for (const typed of [
    inGroups(code),
    ` ${code.toLowerCase()} `,
    "k7qm 3fxd or1v w2h8 abcd efgh",
    "K7QM–3FXD–ORIV–W2H8–ABCD–EFGH",
    "K7QM.3FXD.0Rlv.W2H8.ABCD.EFGH",
  ]) {
    expect(readCode(typed)).toBe(code);
  }
});

test.each(["", "K7QM-3FXD", "K7QM-3FXD-0R1V-W2H8-ABCD-EFGU", "K7QM-3FXD-0R1V-W2H8-ABCD-EFGH-0"])(
  "%j is none",
  (typed) => {
    expect(readCode(typed)).toBeNull();
    expect(isCode(typed)).toBe(false);
  },
);
