import { expect, test } from "vitest";
import { MAILED_EVENTS, mailState, nextTryAfter } from "./mail.ts";

test("each event makes one kind of mail", () => {
  expect(new Set(MAILED_EVENTS).size).toBe(MAILED_EVENTS.length);
});

test.each([
  [1, 1],
  [2, 5],
  [3, 15],
  [4, 60],
  [7, 720],
  [8, null],
  [99, null],
])("after %i failed tries: %s minutes", (tries, minutes) => {
  expect(nextTryAfter(tries, 1000)).toBe(minutes === null ? null : 1000 + minutes * 60_000);
});

test.each([
  ["sent", { tries: 3, sentAt: 1, failedAt: null }, true],
  ["merged", { tries: 0, sentAt: 1, failedAt: null, mergedInto: "another" }, true],
  ["failed", { tries: 8, sentAt: null, failedAt: 2 }, true],
  ["failed", { tries: 8, sentAt: null, failedAt: 2 }, false],
  ["queued", { tries: 0, sentAt: null, failedAt: null }, true],
  ["retrying", { tries: 2, sentAt: null, failedAt: null }, true],
  ["unsendable", { tries: 0, sentAt: null, failedAt: null }, false],
])("%s: %o, mail server %s", (state, given, hasServer) => {
  expect(mailState({ mergedInto: null, ...given }, hasServer)).toBe(state);
});
