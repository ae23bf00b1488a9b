import { describe, expect, test } from "vitest";
import {
  asConfirmed,
  asInProgress,
  asReceived,
  asReportedDone,
  asReturned,
  asWithdrawn,
  requireParties,
  TASK_STATES,
  type Task,
  type TaskState,
} from "./task.ts";

const refusing = (code: string) => expect.objectContaining({ code });

function taskIn(state: TaskState): Task {
  const facts = {
    id: "t",
    year: 2026,
    number: 1,
    clauseId: "c",
    title: "Trình phương án",
    deliverable: "Tờ trình",
    leadId: "justice",
    coordinatorIds: [],
    deadlineText: "15/12/2026",
    dueAt: 100,
    assignedAt: 0,
    assignedBy: "p",
  };
  return state === "reported-done" || state === "confirmed"
    ? { ...facts, state, reportedAt: 50 }
    : { ...facts, state, reportedAt: null };
}

const steps: Record<string, (task: Task) => Task> = {
  receive: asReceived,
  "report progress": (task) => asInProgress(task, "lead"),
  "coordinator's progress": (task) => asInProgress(task, "coordinator"),
  "report done": (task) => asReportedDone(task, 70),
  confirm: asConfirmed,
  return: (task) => asReturned(task, "Thiếu"),
  withdraw: (task) => asWithdrawn(task, "Trùng"),
};

type Ways = Partial<Record<TaskState, TaskState>>;
const ways: Record<keyof typeof steps, Ways> = {
  receive: { assigned: "received" },
  "report progress": {
    received: "in-progress",
    "in-progress": "in-progress",
    rework: "in-progress",
  },
  "coordinator's progress": {
    received: "received",
    "in-progress": "in-progress",
    rework: "rework",
  },
  "report done": {
    received: "reported-done",
    "in-progress": "reported-done",
    rework: "reported-done",
  },
  confirm: { "reported-done": "confirmed" },
  return: { "reported-done": "rework" },
  withdraw: {
    assigned: "withdrawn",
    received: "withdrawn",
    "in-progress": "withdrawn",
    rework: "withdrawn",
  },
};

describe.each(Object.keys(steps))("%s", (name) => {
  test.each(TASK_STATES)("from %s", (state) => {
    const next = ways[name]?.[state];
    const take = () => steps[name]?.(taskIn(state));
    if (next) expect(take()).toMatchObject({ state: next, dueAt: 100 });
    else expect(take).toThrow(refusing("task-wrong-state"));
  });
});

test("the report that stands is remembered, and forgotten when it is returned", () => {
  expect(asReportedDone(taskIn("rework"), 70).reportedAt).toBe(70);
  expect(asConfirmed(taskIn("reported-done")).reportedAt).toBe(50);
  expect(asReturned(taskIn("reported-done"), "Thiếu").reportedAt).toBeNull();
});

test("a return and a withdrawal say why", () => {
  expect(() => asReturned(taskIn("reported-done"), "  ")).toThrow(refusing("reason-missing"));
  expect(() => asWithdrawn(taskIn("assigned"), "")).toThrow(refusing("reason-missing"));
});

test("one lead, who does not coordinate; a coordinator counts once", () => {
  expect(requireParties("a", ["b", "c", "b"])).toEqual(["b", "c"]);
  expect(() => requireParties("a", ["b", "a"])).toThrow(refusing("task-lead-coordinates"));
});
