import { describe, expect, test } from "vitest";
import { mergeLines, quadOf, quadPolygons, quadsBox } from "./quads.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe("mergeLines", () => {
  test("words of one line are one box, lines stay apart", () => {
    expect(
      mergeLines([
        box(10, 10, 40, 22),
        box(43, 10, 90, 22),
        box(91, 9, 130, 23),
        box(10, 26, 60, 38),
      ]),
    ).toEqual([box(10, 9, 130, 23), box(10, 26, 60, 38)]);
  });

  test("pieces met out of order are joined through the middle one", () => {
    expect(mergeLines([box(10, 10, 20, 20), box(60, 10, 80, 20), box(21, 10, 59, 20)])).toEqual([
      box(10, 10, 80, 20),
    ]);
  });

  test("columns side by side are not one line", () => {
    expect(mergeLines([box(10, 10, 100, 20), box(160, 10, 250, 20)])).toHaveLength(2);
  });

  test("line ends of no width and boxes around whole paragraphs are dropped", () => {
    expect(
      mergeLines([
        box(10, 10, 60, 20),
        box(60, 10, 60, 20),
        box(10, 26, 60, 36),
        box(5, 5, 90, 40),
      ]),
    ).toEqual([box(10, 10, 60, 20), box(10, 26, 60, 36)]);
  });

  test("an accent that raises a word's box does not part it from its line", () => {
    expect(mergeLines([box(10, 10, 40, 22), box(41, 7, 80, 22)])).toEqual([box(10, 7, 80, 22)]);
  });
});

describe("quadOf", () => {
  const page = { height: 800 };

  test("upright: TL TR BL BR in PDF space", () => {
    const toPdf = (x: number, y: number): [number, number] => [x / 2, page.height - y / 2];
    expect(quadOf(box(20, 40, 120, 60), toPdf)).toEqual([10, 780, 60, 780, 10, 770, 60, 770]);
  });

  test("on a page turned by 90° the first corner is still the text's top left", () => {
    // /Rotate 90: right on the screen is up in the PDF, down on the screen is right in the PDF.
    const toPdf = (x: number, y: number): [number, number] => [y, x];
    expect(quadOf(box(20, 40, 120, 60), toPdf)).toEqual([40, 20, 40, 120, 60, 20, 60, 120]);
  });
});

test("two lines are two polygons, their box holds both", () => {
  const quads = [10, 780, 60, 780, 10, 770, 60, 770, 10, 765, 30, 765, 10, 755, 30, 755];
  expect(quadPolygons(quads)).toEqual([
    [
      [10, 780],
      [60, 780],
      [60, 770],
      [10, 770],
    ],
    [
      [10, 765],
      [30, 765],
      [30, 755],
      [10, 755],
    ],
  ]);
  expect(quadsBox(quads)).toEqual([10, 755, 60, 780]);
});
