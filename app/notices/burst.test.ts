import { describe, expect, test } from "vitest";
import { goesOutAt, mergeTexts } from "./burst.ts";
import { BURST_MS } from "./topic.ts";

describe("when a mail of a burst goes out", () => {
  const at = 1_000_000_000;
  test.each([
    ["alone: at once", [], at],
    ["after one of long ago: at once", [{ at: at - BURST_MS, waitsUntil: null }], at],
    ["after one of a minute ago: later", [{ at: at - 60_000, waitsUntil: null }], at + BURST_MS],
    [
      "with one that waits already",
      [
        { at: at - 90_000, waitsUntil: null },
        { at: at - 60_000, waitsUntil: at + 200_000 },
      ],
      at + 200_000,
    ],
    [
      "one whose time has come is no longer waited for",
      [{ at: at - 60_000, waitsUntil: at }],
      at + BURST_MS,
    ],
  ])("%s", (_, earlier, expected) => expect(goesOutAt(at, earlier)).toBe(expected));
});

describe("one text of several", () => {
  const mail = (number: number, due = "17:30") => ({
    subjectLine: `Xin ý kiến: số ${number}`,
    body: `Kính gửi\n\nGửi phiếu sau:\n\nsố ${number}\nHạn: ${due}\n\nMở: /ballots/${number}\n\nChân thư\n`,
  });

  test("what is common once, what is not each time", () => {
    expect(mergeTexts([mail(1), mail(2, "18:00"), mail(3)])).toEqual({
      subjectLine: "Xin ý kiến: số 1 (+2)",
      body: [
        ...["Kính gửi", "Gửi phiếu sau:"],
        ...["số 1\nHạn: 17:30", "Mở: /ballots/1"],
        ...["số 2\nHạn: 18:00", "Mở: /ballots/2"],
        ...["số 3\nHạn: 17:30", "Mở: /ballots/3"],
        "Chân thư\n",
      ].join("\n\n"),
    });
  });

  test("the same twice is one", () => expect(mergeTexts([mail(1), mail(1)])).toEqual(mail(1)));

  test("one that is a part of another keeps its paragraphs", () => {
    const [short, long] = [
      { subjectLine: "a", body: "x\n\ny" },
      { subjectLine: "a", body: "x\n\nx\n\ny" },
    ];
    expect(mergeTexts([short, long]).body).toBe("x\n\nx\n\ny");
  });
});
