import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantAt, isoWithOffset } from "./dates.ts";
import { readDeadline, requireDeadline } from "./deadline.ts";

const outcome = (text: string, from?: string) => {
  const read = readDeadline(text, { from });
  return "refused" in read ? read.refused : `${read.kind} ${isoWithOffset(read.instant)}`;
};

const ends: [string, string][] = [
  ["quý II-2026", "quarter 2026-06-30"],
  ["quý II/2026", "quarter 2026-06-30"],
  ["quý II.2026", "quarter 2026-06-30"],
  ["quý II 2026", "quarter 2026-06-30"],
  ["quý 2-2026", "quarter 2026-06-30"],
  ["Quý I năm 2026", "quarter 2026-03-31"],
  ["trong quý III/2026", "quarter 2026-09-30"],
  ["trong quý 2/2026", "quarter 2026-06-30"],
  ["đến hết quý IV năm 2026", "quarter 2026-12-31"],
  ["QUÝ IV - 2027", "quarter 2027-12-31"],
  ["trong quý II-2020", "quarter 2020-06-30"],
  ["đến hết tháng 11.2026", "month 2026-11-30"],
  ["trong tháng 12 năm 2026", "month 2026-12-31"],
  ["tháng 12 năm 2026", "month 2026-12-31"],
  ["tháng 2/2028", "month 2028-02-29"],
  ["tháng 02-2026", "month 2026-02-28"],
  ["tháng 9 2026", "month 2026-09-30"],
  ["đến hết tháng 11.2020", "month 2020-11-30"],
  ["2026-09-30", "day 2026-09-30"],
  ["15/12/2026", "day 2026-12-15"],
  ["15-12-2026", "day 2026-12-15"],
  ["15.12.2026", "day 2026-12-15"],
  ["15/12 2026", "day 2026-12-15"],
  ["5/1/2026", "day 2026-01-05"],
  ["ngày 15/12/2026", "day 2026-12-15"],
  ["trong ngày 15/12/2026", "day 2026-12-15"],
  ["ngày 05 tháng 01 năm 2026", "day 2026-01-05"],
  ["đến hết ngày 30/9/2026", "day 2026-09-30"],
  ["đến hết 30/9/2026", "day 2026-09-30"],
  ["đến hết ngày 2026-09-30", "day 2026-09-30"],
  ["29/02/2028", "day 2028-02-29"],
  ["trước ngày 15/12/2026", "day-before 2026-12-14"],
  ["trước 15/12/2026", "day-before 2026-12-14"],
  ["trước ngày 15 tháng 12 năm 2026", "day-before 2026-12-14"],
  ["trước ngày 2026-01-01", "day-before 2025-12-31"],
  ["trước ngày 01/03/2024", "day-before 2024-02-29"],
  ["trước ngày 15/12/2023", "day-before 2023-12-14"],
];

describe("a named end", () => {
  test.each(ends)("%s: %s, 17:30", (text, expected) => {
    expect(outcome(text)).toBe(`${expected}T17:30:00+07:00`);
  });

  test("reads the same in any case, in NFC or NFD, with any blanks", () => {
    const dressings = fc.record({
      end: fc.constantFrom(...ends),
      upper: fc.boolean(),
      form: fc.constantFrom("NFC", "NFD"),
      blank: fc.constantFrom(" ", "  ", "\t", "\u00a0", "\n"),
    });
    fc.assert(
      fc.property(dressings, ({ end: [text, expected], upper, form, blank }) => {
        const cased = upper ? text.toUpperCase() : text.toLowerCase();
        const dressed = blank + cased.normalize(form).replaceAll(" ", blank) + blank;
        expect(outcome(dressed)).toBe(`${expected}T17:30:00+07:00`);
      }),
    );
  });

  test("is not moved off a day off", () => {
    expect(outcome("22/11/2026")).toBe("day 2026-11-22T17:30:00+07:00");
    expect(outcome("17/02/2026")).toBe("day 2026-02-17T17:30:00+07:00");
  });

  test("needs no calendar table and no --from, and looks at neither", () => {
    expect(outcome("quý IV-2045", "nonsense")).toBe("quarter 2045-12-31T17:30:00+07:00");
  });
});

describe("working days", () => {
  test.each([
    ["3wd", "2026-02-12T10:00+07:00", "2026-02-24"],
    ["3 wd", "2026-02-12T10:00+07:00", "2026-02-24"],
    ["3WD", "2026-02-12T10:00+07:00", "2026-02-24"],
    ["3 ngày làm việc", "2026-02-12T10:00+07:00", "2026-02-24"],
    ["03 ngày làm việc", "2026-02-12T10:00+07:00", "2026-02-24"],
    ["trong 3 NGÀY LÀM VIỆC", "2026-02-12T10:00+07:00", "2026-02-24"],
    ["3 ngày làm việc".normalize("NFD"), "2026-02-12T10:00+07:00", "2026-02-24"],
    // whatever the hour of --from
    ["1wd", "2026-11-19T00:00+07:00", "2026-11-20"],
    ["1wd", "2026-11-19T23:59:59.999+07:00", "2026-11-20"],
    // its day is the one in Asia/Ho_Chi_Minh
    ["1wd", "2026-11-19T17:00Z", "2026-11-23"],
    ["1wd", "2026-11-19T16:59Z", "2026-11-20"],
    ["1wd", "2026-11-19T12:00-05:00", "2026-11-23"],
    // from a day off
    ["1wd", "2026-11-22T09:00+07:00", "2026-11-23"],
    ["1wd", "2026-01-09T09:00+07:00", "2026-01-10"],
    // the ends of the table
    ["1wd", "2023-12-31T17:00Z", "2024-01-02"],
    ["1wd", "2027-12-30T09:00+07:00", "2027-12-31"],
  ])("%s from %s: %s", (text, from, day) => {
    expect(outcome(text, from)).toBe(`working-days ${day}T17:30:00+07:00`);
  });

  test.each([
    ["0wd", "too-few-days"],
    ["-1wd", "too-few-days"],
    ["0 ngày làm việc", "too-few-days"],
    ["1.5wd", "unreadable"],
    ["wd", "unreadable"],
    ["ba ngày làm việc", "unreadable"],
    ["3 ngày", "unreadable"],
    ["trước 3 ngày làm việc", "unreadable"],
  ])("%s is refused: %s", (text, fault) => {
    expect(outcome(text, "2026-02-12T10:00+07:00")).toBe(fault);
  });

  test.each([
    [undefined, "from-missing"],
    ["", "from-unreadable"],
    ["2026-02-12", "from-unreadable"],
    ["2026-02-12T10:00", "from-unreadable"],
    ["2026-02-30T10:00+07:00", "from-unreadable"],
    ["2023-06-01T10:00+07:00", "outside-calendar"],
    ["2023-12-31T23:59+07:00", "outside-calendar"],
    ["2027-12-31T10:00+07:00", "outside-calendar"],
    ["2028-01-03T10:00+07:00", "outside-calendar"],
    ["9999-12-31T23:59-12:00", "outside-calendar"],
  ])("3wd from %s is refused: %s", (from, fault) => {
    expect(outcome("3wd", from)).toBe(fault);
  });

  test("a count that runs over the end of the table is refused", () => {
    expect(outcome("2000wd", "2026-02-12T10:00+07:00")).toBe("outside-calendar");
    expect(outcome(`${"9".repeat(400)}wd`, "2026-02-12T10:00+07:00")).toBe("outside-calendar");
  });
});

describe("what is no deadline", () => {
  test.each([
    ["từ quý I/2023", "start-not-end"],
    ["Từ ngày 01/01/2026", "start-not-end"],
    ["từ 01/01/2026 đến hết ngày 30/6/2026", "start-not-end"],
    ["31/02/2026", "impossible-date"],
    ["29/02/2026", "impossible-date"],
    ["2026-02-30", "impossible-date"],
    ["2026-13-01", "impossible-date"],
    ["00/12/2026", "impossible-date"],
    ["12/31/2026", "impossible-date"],
    ["trước ngày 31/02/2026", "impossible-date"],
    ["trước ngày 2026-02-30", "impossible-date"],
    ["trước ngày 01/01/1000", "impossible-date"],
    ["tháng 13.2026", "impossible-date"],
    ["tháng 0/2026", "impossible-date"],
    ["quý V-2026", "impossible-date"],
    ["quý IIII-2026", "impossible-date"],
    ["quý 0/2026", "impossible-date"],
    ["quý 5/2026", "impossible-date"],
    ["", "unreadable"],
    ["   ", "unreadable"],
    ["sớm", "unreadable"],
    ["quý II", "unreadable"],
    ["quý II-26", "unreadable"],
    ["quý II2026", "unreadable"],
    ["quý II--2026", "unreadable"],
    ["quy II-2026", "unreadable"],
    ["tháng 11", "unreadable"],
    ["12/2026", "unreadable"],
    ["năm 2026", "unreadable"],
    ["15/12", "unreadable"],
    ["15/12/26", "unreadable"],
    ["2026/12/15", "unreadable"],
    ["20261215", "unreadable"],
    ["2026-09-30T10:00+07:00", "unreadable"],
    ["trước quý II-2026", "unreadable"],
    ["trước tháng 12 năm 2026", "unreadable"],
    ["sau ngày 15/12/2026", "unreadable"],
    ["quý II-2026 hoặc quý III-2026", "unreadable"],
    ["hoàn thành trong quý II-2026", "unreadable"],
    ["15/12/2026;", "unreadable"],
  ])("%j: %s", (text, fault) => {
    expect(outcome(text, "2026-02-12T10:00+07:00")).toBe(fault);
  });

  test("no text makes the reader fail", () => {
    const words = fc.constantFrom("trong", "đến hết", "trước", "quý", "tháng", "ngày", "năm", "wd");
    const bits = fc.oneof(
      words,
      fc.constantFrom("-", "/", ".", " ", "II"),
      fc.nat(2100).map(String),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(bits, { maxLength: 8 }).map((all) => all.join("")),
    );
    fc.assert(fc.property(texts, (text) => outcome(text) !== ""));
  });
});

test("the hour is a setting", () => {
  expect(readDeadline("15/12/2026", { dueTime: "16:00" })).toEqual({
    kind: "day",
    day: "2026-12-15",
    instant: instantAt("2026-12-15", "16:00"),
  });
});

test("acts get the refusal of the closed list", () => {
  expect(requireDeadline("15/12/2026").day).toBe("2026-12-15");
  expect(() => requireDeadline("từ quý I/2023")).toThrow(
    expect.objectContaining({
      code: "deadline-unreadable",
      details: { reason: "start-not-end", text: "từ quý I/2023" },
    }),
  );
  expect(() => requireDeadline("3wd", { from: "2031-02-12T10:00+07:00" })).toThrow(
    expect.objectContaining({ code: "deadline-outside-calendar" }),
  );
});
