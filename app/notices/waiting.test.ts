import { expect, test } from "vitest";
import {
  clockOf,
  inOrder,
  pathOf,
  taskWaitingKind,
  WAITING_KINDS,
  type Waiting,
  type WaitingKind,
} from "./waiting.ts";

const line = (kind: WaitingKind, at: number): Waiting => ({
  kind,
  id: `${kind}-${at}`,
  title: "",
  at,
  office: null,
  count: null,
});

test("an open vote comes first, reading after what binds others, earlier before later", () => {
  const lines = [
    line("read-papers", 1),
    line("due-task", 5),
    line("overdue-task", 9),
    line("vote", 7),
    line("due-task", 2),
  ];
  expect(inOrder(lines).map(({ id }) => id)).toEqual([
    "vote-7",
    "overdue-task-9",
    "due-task-2",
    "due-task-5",
    "read-papers-1",
  ]);
});

test.each(WAITING_KINDS)("%s has a clock and leads somewhere", (kind) => {
  expect(["begins", "due", "since"]).toContain(clockOf(kind));
  expect(pathOf({ kind, id: "x" })).toMatch(/^\//);
});

test.each([
  ["assigned", 11, "receive-task"],
  ["assigned", 9, "overdue-task"],
  ["rework", 11, "redo-task"],
  ["in-progress", 11, "due-task"],
  ["received", 10, "due-task"],
])("a task %s due at %i, now 10: %s", (state, dueAt, kind) => {
  expect(taskWaitingKind({ state, dueAt }, 10)).toBe(kind);
});
