import { expect, test } from "vitest";
import { en } from "../i18n/en.ts";
import { vi } from "../i18n/vi.ts";
import { schedule } from "./schedule.server.ts";

test("every job has a name of its own: its cursor is kept under it", () => {
  const names = schedule.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test("the system screen has words for each job, and for no other", () => {
  const names = schedule.map(({ name }) => name).toSorted();
  for (const texts of [vi, en]) expect(Object.keys(texts.system.jobName).toSorted()).toEqual(names);
});

test.each(schedule)("$name listens to something, or comes round", (job) => {
  if (job.listensTo === "every") expect(job.everyMs).toBeGreaterThanOrEqual(1000);
  else expect(job.listensTo.length).toBeGreaterThan(0);
});
