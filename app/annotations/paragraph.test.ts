import { expect, test } from "vitest";
import { paragraphAt } from "./paragraph.ts";

/** Lines of 12 high, 18 apart: an indented first line, a full one, a short last one. */
const line = (n: number, left: number, right: number) => ({
  left,
  top: n * 18,
  right,
  bottom: n * 18 + 12,
});
const page = [
  line(0, 100, 400),
  line(1, 70, 400),
  line(2, 70, 200),
  line(3, 100, 400),
  line(4, 70, 380),
  line(7, 70, 400),
];

test.each([
  ["in the middle of a paragraph", { x: 200, y: 24 }, [0, 1, 2]],
  ["on the first, indented line", { x: 200, y: 60 }, [3, 4]],
  ["after a gap", { x: 200, y: 130 }, [5]],
  ["a little beside a line", { x: 404, y: 24 }, [0, 1, 2]],
  ["where nothing stands", { x: 200, y: 400 }, []],
])("%s", (_, spot, lines) => {
  expect(paragraphAt(page, spot)).toEqual(lines.map((n) => page[n]));
});

test("the column beside is not of this paragraph", () => {
  const beside = [...page, line(0, 450, 700), line(1, 450, 700)].sort((a, b) => a.top - b.top);
  expect(paragraphAt(beside, { x: 500, y: 24 })).toEqual([line(0, 450, 700), line(1, 450, 700)]);
});
