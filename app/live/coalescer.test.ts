import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Wake } from "../platform/app.server.ts";
import { makeCoalescer } from "./coalescer.server.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function heard() {
  const told: Wake[] = [];
  return { told, ...makeCoalescer((wake) => told.push(wake)) };
}

const progress = (voted: number) => ({ subject: "vote:1", say: { voted, entitled: 25 } });

test("row 18: of a vote at most one message each 100 ms, the latest wins", () => {
  const { told, push } = heard();
  for (let voted = 1; voted <= 10; voted += 1) push(progress(voted));
  expect(told).toEqual([progress(1)]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([progress(1), progress(10)]);
  vi.advanceTimersByTime(1000);
  expect(told).toHaveLength(2);
});

test("the last is told at once", () => {
  const { told, push } = heard();
  push(progress(24));
  push({ ...progress(25), atOnce: true });
  expect(told).toEqual([progress(24), { ...progress(25), atOnce: true }]);
});

test("a call to re-read is not swallowed by later progress", () => {
  const { told, push } = heard();
  push(progress(1));
  push({ subject: "vote:1" });
  push(progress(2));
  vi.advanceTimersByTime(100);
  expect(told).toEqual([progress(1), { subject: "vote:1" }]);
});

test("subjects do not wait for each other", () => {
  const { told, push } = heard();
  push({ subject: "meeting:1" });
  push({ subject: "task:1" });
  expect(told).toHaveLength(2);
});
