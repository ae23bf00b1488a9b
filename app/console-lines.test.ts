import { expect, test } from "vitest";
import { beginningOf } from "./console-lines.server.ts";

test.each([
  ["Acquire connection error: Error: aborted\n    at x", "Acquire connection error"],
  ["SQLITE_CONSTRAINT: insert into papers values ('Tờ trình')", "SQLITE_CONSTRAINT"],
  ["⚠️ A LIBRARY\n\nsays much", "⚠️ A LIBRARY"],
  [{ title: "Tờ trình" }, "object"],
  ["x".repeat(90), "x".repeat(60)],
])("%j is logged as %s", (said, words) => {
  expect(beginningOf(said)).toBe(words);
});
