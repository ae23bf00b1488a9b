import { expect, test } from "vitest";
import { seats } from "../../db/fixtures/government.ts";
import { demoPart } from "./demo-room.ts";

test("21 come, 4 vote from afar, deputies sit in for 2", () => {
  const parts = seats.map(({ code }) => demoPart(code));
  const count = (part: string) => parts.filter((one) => one === part).length;
  expect([count("IN_ROOM"), count("REMOTE_VOTE_ONLY"), count("deputy")]).toEqual([21, 4, 2]);
});
