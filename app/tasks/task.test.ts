import { describe, expect, test } from "vitest";
import { UNMARKED } from "./task-marks.ts";
import {
  asConfirmed,
  asInProgress,
  asReceived,
  asReportedDone,
  asReturned,
  readTaskCode,
  requireParties,
  TASK_STATES,
  type Task,
  type TaskState,
} from "./task.ts";
import {
  asDeclined,
  asReassigned,
  asReplaced,
  asResumed,
  asSuspended,
  asTransferred,
  asWithdrawn,
} from "./task-course.ts";
import { asAskingExtension, asExtended, asNotExtended } from "./extension.ts";
import { BUILT_IN } from "../platform/working-days.ts";

const refusing = (code: string) => expect.objectContaining({ code });

/** Thursday before the long Tết of 2026, whose first working day is Monday 23 February. */
const given = Date.parse("2026-02-12T16:00+07:00");

function taskIn(state: TaskState): Task {
  const facts = {
    id: "t",
    year: 2026,
    number: 1,
    ...UNMARKED,
    clauseId: "c",
    title: "Trình phương án",
    deliverable: "Tờ trình",
    leadId: "justice",
    coordinatorIds: [],
    head: { personId: "minister", title: { vi: "Bộ trưởng", en: "Minister" } },
    leaderId: "pm",
    deadlineText: "15/12/2026",
    firstDueAt: 100,
    dueAt: 100,
    asked: null,
    assignedAt: given,
    assignedBy: "p",
    givenAt: given,
    successorId: null,
  };
  if (state === "suspended") return { ...facts, state, resumesTo: "rework", reportedAt: null };
  return state === "reported-done" || state === "confirmed"
    ? { ...facts, state, reportedAt: 50 }
    : { ...facts, state, reportedAt: null };
}

type Ways = Partial<Record<TaskState, TaskState>>;
const steps: Record<string, (task: Task) => Task> = {
  receive: asReceived,
  "report progress": (task) => asInProgress(task, "lead"),
  "coordinator's progress": (task) => asInProgress(task, "coordinator"),
  "report done": (task) => asReportedDone(task, 70),
  confirm: asConfirmed,
  return: (task) => asReturned(task, "Thiếu"),
  withdraw: (task) => asWithdrawn(task, "Trùng"),
  decline: (task) =>
    asDeclined(task, { reason: "Khác", proposedId: "health", now: given, calendar: BUILT_IN }),
  reassign: (task) => asReassigned(task, { leadId: "health", head: null, now: given }),
  suspend: (task) => asSuspended(task, "Chờ luật"),
  resume: asResumed,
  replace: (task) => asReplaced(task, { reason: "Mới", successorId: "t2" }),
  transfer: (task) =>
    asTransferred(task, { reason: "Sắp xếp", leadId: "health", successorId: "t2" }),
  "ask for an extension": (task) =>
    asAskingExtension(task, { reason: "Chờ", asked: later, now: 100 }),
  "grant one": (task) => asExtended({ ...task, asked: later }, { text: "", dueAt: 100.5 }),
  "refuse one": (task) => asNotExtended({ ...task, asked: later }, "Không"),
};
const later = { text: "20/12/2026", dueAt: 101 };
const staying: Ways = { received: "received", "in-progress": "in-progress", rework: "rework" };

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
    declined: "withdrawn",
    suspended: "withdrawn",
  },
  decline: { assigned: "declined" },
  reassign: { declined: "assigned" },
  suspend: {
    assigned: "suspended",
    received: "suspended",
    "in-progress": "suspended",
    rework: "suspended",
  },
  resume: { suspended: "rework" },
  replace: {
    assigned: "replaced",
    received: "replaced",
    "in-progress": "replaced",
    rework: "replaced",
    declined: "replaced",
    suspended: "replaced",
  },
  transfer: {
    assigned: "transferred",
    received: "transferred",
    "in-progress": "transferred",
    rework: "transferred",
  },
  "ask for an extension": staying,
  "grant one": { ...staying, "reported-done": "reported-done" },
  "refuse one": { ...staying, "reported-done": "reported-done" },
};

describe.each(Object.keys(steps))("%s", (name) => {
  test.each(TASK_STATES)("from %s", (state) => {
    const next = ways[name]?.[state];
    const take = () => steps[name]?.(taskIn(state));
    const dueAt = name === "grant one" ? 100.5 : 100;
    if (next) expect(take()).toMatchObject({ state: next, dueAt, firstDueAt: 100 });
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

test.each([
  // Given on Thursday 12 February: Friday 13th is the first working day, Monday 23rd the second.
  ["2026-02-12T16:00+07:00", true],
  ["2026-02-23T23:59+07:00", true],
  ["2026-02-24T00:00+07:00", false],
  ["2030-01-02T09:00+07:00", false],
])("a task given before Tết is sent back at %s: %s", (at, isInTime) => {
  const now = Date.parse(at);
  const decline = () =>
    asDeclined(taskIn("assigned"), {
      ...{ reason: "x", proposedId: "health" },
      now,
      calendar: BUILT_IN,
    });
  if (isInTime) expect(decline().state).toBe("declined");
  else expect(decline).toThrow(refusing("task-decline-late"));
});

test("a task assigned anew has its two working days again, and its new lead does not coordinate", () => {
  const declined = { ...taskIn("declined"), coordinatorIds: ["health", "finance"] };
  const again = asReassigned(declined, { leadId: "health", head: null, now: 7 });
  expect(again).toMatchObject({ leadId: "health", coordinatorIds: ["finance"], givenAt: 7 });
  expect(again.head).toBe(null);
});

test("a suspended task goes on where it stood", () => {
  for (const state of ["assigned", "received", "in-progress", "rework"] as const) {
    expect(asResumed(asSuspended(taskIn(state), "x"))).toEqual(taskIn(state));
  }
});

test("nobody is proposed, handed on or replaced by themselves", () => {
  const reason = "x";
  const self = { reason, proposedId: "justice", now: given, calendar: BUILT_IN };
  expect(() => asDeclined(taskIn("assigned"), self)).toThrow(refusing("task-same-lead"));
  const handed = { reason, leadId: "justice", successorId: "t2" };
  expect(() => asTransferred(taskIn("received"), handed)).toThrow(refusing("task-same-lead"));
  const replaced = { reason, successorId: "t" };
  expect(() => asReplaced(taskIn("received"), replaced)).toThrow(refusing("task-not-successor"));
});

describe("an extension", () => {
  const received = taskIn("received");
  const ask = (now: number, dueAt = 101, task = received) =>
    asAskingExtension(task, { reason: "Chờ", asked: { text: "", dueAt }, now });

  test("is asked before the deadline, its very instant included, for a later one", () => {
    expect(ask(100).asked).toEqual({ text: "", dueAt: 101 });
    expect(() => ask(101)).toThrow(refusing("extension-late"));
    expect(() => ask(50, 100)).toThrow(refusing("extension-not-later"));
    expect(() => ask(50, 101, { ...received, dueAt: null })).toThrow(
      refusing("task-without-deadline"),
    );
    expect(() => ask(50, 102, ask(50))).toThrow(refusing("extension-asked-already"));
  });
  test("moves the current deadline each time, and never the original", () => {
    const once = asExtended(ask(100), { text: "", dueAt: 200 });
    const twice = asExtended(ask(200, 300, once), later300);
    expect(twice).toMatchObject({ firstDueAt: 100, dueAt: 300, asked: null });
    expect(() => asExtended(ask(100), { text: "", dueAt: 100 })).toThrow(
      refusing("extension-not-later"),
    );
  });
  const later300 = { text: "", dueAt: 300 };
  test("is decided once, and refused with a reason", () => {
    expect(() => asExtended(received, later)).toThrow(refusing("extension-not-asked"));
    expect(() => asNotExtended(ask(100), " ")).toThrow(refusing("reason-missing"));
    expect(asNotExtended(ask(100), "Không").dueAt).toBe(100);
  });
});

test.each([
  ["2026/18", { year: 2026, number: 18 }],
  [" 2026 / 18 ", { year: 2026, number: 18 }],
  ["18", null],
  ["2026/x", null],
  ["", null],
])("the number %j is read as %j", (text, code) => {
  expect(readTaskCode(text)).toEqual(code);
});
