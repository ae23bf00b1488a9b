import { expect, test } from "vitest";
import { schedule } from "./schedule.server.ts";

test("every job has a name of its own: its cursor is kept under it", () => {
  const names = schedule.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(schedule)("$name listens to something, or comes round", (job) => {
  if (job.listensTo === "every") expect(job.everyMs).toBeGreaterThanOrEqual(1000);
  else expect(job.listensTo.length).toBeGreaterThan(0);
});
