import { expect, test } from "vitest";
import { ROLES } from "../people/person.ts";
import { reminderOf } from "../tasks/reminder-ladder.ts";
import { isEverReminded, mailChoicesOf, readPhone, REMINDER_OF } from "./reminder.ts";

test.each([
  ["0912 345 678", "+84912345678"],
  ["(091) 234-5678", "+84912345678"],
  ["+84 912 345 678", "+84912345678"],
  ["0084912345678", "+84912345678"],
  ["+33612345678", "+33612345678"],
  ["", null],
  ["091234567", null],
  ["12345", null],
  ["+0912345678", null],
  ["gọi tôi", null],
])("the number %j is %j", (text, number) => {
  expect(readPhone(text)).toBe(number);
});

test("an escalation is always mailed, the rest as one likes", () => {
  expect(mailChoicesOf("task-near")).toEqual(["digest", "each", "no"]);
  expect(mailChoicesOf("task-escalated")).toEqual(["digest", "each"]);
});

test("reminded are ministries, their heads and those who follow tasks", () => {
  expect(ROLES.filter((role) => isEverReminded([role]))).toEqual([
    ...["member", "secretariat-specialist", "secretariat-head"],
    ...["ministry-officer", "ministry-lead"],
  ]);
});

test.each([
  [7, "task-near"],
  [0, "task-near"],
  [-1, "task-overdue"],
  [-2, "task-escalated"],
  [-9, "task-escalated"],
])("the rung %i is %s", (rung, kind) => {
  expect(REMINDER_OF[reminderOf(rung)]).toBe(kind);
});
