import { expect, test } from "vitest";
import { oneSeatEach } from "./roll.ts";

test("a Deputy Prime Minister who is also a minister sits once, in the higher seat", () => {
  const seats = [
    { seatId: "prime-minister", personId: "p1" },
    { seatId: "dpm-economy", personId: "p2" },
    { seatId: "minister-of-finance", personId: "p2" },
    { seatId: "minister-of-justice", personId: "p3" },
  ];
  expect(oneSeatEach(seats).map(({ seatId }) => seatId)).toEqual([
    "prime-minister",
    "dpm-economy",
    "minister-of-justice",
  ]);
});
