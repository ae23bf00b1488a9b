import { expect, test } from "vitest";
import { shownOnWall, type WallMatter, type WallView } from "./wall-view.ts";

const quiet: WallMatter = {
  speakingSince: null,
  vote: null,
  voteEndedAt: null,
  announcement: false,
};

test.each<[WallView, Partial<WallMatter>, string]>([
  ["auto", {}, "item"],
  ["auto", { speakingSince: 5 }, "speaker"],
  ["auto", { vote: "open", speakingSince: 5 }, "vote"],
  ["auto", { vote: "closed", voteEndedAt: 3, speakingSince: 5 }, "vote"],
  ["auto", { vote: "announced", voteEndedAt: 3 }, "result"],
  ["auto", { vote: "announced", voteEndedAt: 3, speakingSince: 2 }, "result"],
  ["auto", { vote: "announced", voteEndedAt: 3, speakingSince: 5 }, "speaker"],
  ["auto", { announcement: true }, "item"],
  ["item", { vote: "open", speakingSince: 5 }, "item"],
  ["nothing", { vote: "open" }, "nothing"],
  ["speaker", {}, "item"],
  ["speaker", { speakingSince: 5, vote: "open" }, "speaker"],
  ["vote", { vote: "open" }, "vote"],
  ["vote", { vote: "announced" }, "item"],
  ["result", { vote: "announced" }, "result"],
  ["result", { vote: "closed" }, "item"],
  ["announcement", {}, "item"],
  ["announcement", { announcement: true }, "announcement"],
])("%s with %o shows %s", (view, matter, shown) => {
  expect(shownOnWall(view, { ...quiet, ...matter })).toBe(shown);
});
