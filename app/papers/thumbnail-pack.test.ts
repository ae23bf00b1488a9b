import { expect, test } from "vitest";
import { packThumbnails, placeOfEntry, placeOfPicture } from "./thumbnail-pack.ts";

test("every picture is found again by its page; a page without one has none", () => {
  const pictures = [Uint8Array.of(1, 2, 3), new Uint8Array(0), Uint8Array.of(9)];
  const pack = packThumbnails(pictures);
  const found = [1, 2, 3].map((page) => {
    const { start, end } = placeOfEntry(page);
    const place = placeOfPicture(pack.subarray(start, end + 1));
    return place && [...pack.subarray(place.start, place.end + 1)];
  });
  expect(found).toEqual([[1, 2, 3], null, [9]]);
});
