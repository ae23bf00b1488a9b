import { describe, expect, test } from "vitest";
import { longDate, numberAndNotation, placeAndDate } from "./place-and-date.ts";

const blank = "\u00a0\u00a0\u00a0\u00a0";

describe("place and date of a state document", () => {
  test.each([
    ["2026-01-05", "Hà Nội, ngày 05 tháng 01 năm 2026"],
    ["2026-02-28", "Hà Nội, ngày 28 tháng 02 năm 2026"],
    ["2026-03-09", "Hà Nội, ngày 09 tháng 3 năm 2026"],
    ["2026-10-10", "Hà Nội, ngày 10 tháng 10 năm 2026"],
    ["2026-12-31", "Hà Nội, ngày 31 tháng 12 năm 2026"],
  ])("%s", (on, written) => {
    expect(placeAndDate("Hà Nội", on)).toBe(written);
  });

  test("a draft keeps the day open", () => {
    expect(placeAndDate("Hà Nội", "2026-12-03", true)).toBe(
      `Hà Nội, ngày ${blank} tháng 12 năm 2026`,
    );
  });

  test("without a date all three stay open", () => {
    expect(placeAndDate("Hà Nội", null)).toBe(`Hà Nội, ngày ${blank} tháng ${blank} năm ${blank}`);
  });

  test("the date alone, as annexes cite it", () => {
    expect(longDate("2026-06-02")).toBe("ngày 02 tháng 6 năm 2026");
  });
});

describe("number and notation", () => {
  test.each([
    [1, "NQ-CP", "Số: 01/NQ-CP"],
    [9, "NQ-CP", "Số: 09/NQ-CP"],
    [10, "NQ-CP", "Số: 10/NQ-CP"],
    [412, "TTr-BKHCN", "Số: 412/TTr-BKHCN"],
    [null, "NQ-CP", `Số: ${blank}${blank}/NQ-CP`],
  ])("%s %s", (number, notation, written) => {
    expect(numberAndNotation(number, notation)).toBe(written);
  });
});
