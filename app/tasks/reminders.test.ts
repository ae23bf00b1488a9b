import { afterEach, beforeEach, expect, test } from "vitest";
import { BODY_ID, organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { createMeeting } from "../meetings/create-meeting.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { assignTask } from "./assign-task.server.ts";
import { escalatedTasks } from "./escalated-tasks.views.server.ts";
import { rungReached } from "./reminder-ladder.ts";
import { remindTasks } from "./remind-tasks.server.ts";
import { withdrawTask } from "./withdraw-task.server.ts";
import { BUILT_IN } from "../platform/working-days.ts";

const hanoi = (text: string) => Date.parse(`${text}+07:00`);

// Due on Wednesday 25 February 2026; Tết is off from Saturday 14 to Sunday 22.
test.each([
  ["2026-02-09T07:59", null],
  ["2026-02-09T08:00", 7],
  ["2026-02-13T08:00", 3],
  ["2026-02-24T07:59", 3],
  ["2026-02-24T08:00", 1],
  ["2026-02-25T08:00", 0],
  ["2026-03-04T07:59", 0],
  ["2026-03-04T08:00", -1],
  ["2026-03-11T08:00", -2],
  ["2026-12-31T08:00", -44],
])("at %s the rung %j is reached", (now, rung) => {
  const times = { givenAt: hanoi("2026-01-05T09:00"), dueAt: hanoi("2026-02-25T17:30") };
  expect(rungReached(times, hanoi(now), BUILT_IN)).toBe(rung);
});

test("a rung before the task was given is not told; beyond the calendar days stand in", () => {
  const late = { givenAt: hanoi("2026-02-13T09:00"), dueAt: hanoi("2026-02-25T17:30") };
  expect(rungReached(late, hanoi("2026-02-13T09:01"), BUILT_IN)).toBeNull();
  expect(rungReached(late, hanoi("2026-02-24T08:00"), BUILT_IN)).toBe(1);
  const far = { givenAt: 0, dueAt: hanoi("2030-03-10T17:30") };
  expect(rungReached(far, hanoi("2030-03-07T08:00"), BUILT_IN)).toBe(3);
});

async function plantMeeting(app: TestApp, startsAt: number) {
  const { meetingId: id } = await createMeeting(app, by("specialist"), {
    ...{ bodyId: BODY_ID, kind: "regular", title: "Phiên họp", place: "Hà Nội", startsAt },
    chairSeatId: seatId("prime-minister"),
  });
  return { id, bodyId: BODY_ID, state: "planned", startsAt };
}

onEachDatabase("reminders of tasks", (place) => {
  let app: TestApp;
  let taskId: string;
  beforeEach(async () => {
    app = await startTestApp(place);
    const [clauseId = ""] = await issuedClauses(app, 1);
    const duty = { title: "Trình", deliverable: "Tờ trình", deadline: "trong tháng 1 năm 2027" };
    const parties = { leadId: organisationId("justice"), coordinatorIds: [] };
    taskId = (await assignTask(app, by("specialist"), { clauseId, ...duty, ...parties })).id;
  });
  afterEach(() => app.end());

  const told = () =>
    app
      .read("events")
      .where("subject", `task:${taskId}`)
      .whereLike("type", "task.%d%")
      .pluck("type");
  const remindAt = async (text: string) => {
    app.time.moveTo(hanoi(text));
    return (await remindTasks(app)).reminded;
  };

  test("each rung once, also for whoever comes late, after a restart and in two processes", async () => {
    expect(await remindAt("2027-01-10T09:00")).toBe(0);
    expect(await remindAt("2027-01-28T09:00")).toBe(1);
    expect(await remindAt("2027-01-28T10:00")).toBe(0);
    app.time.moveTo(hanoi("2027-01-31T09:00"));
    const both = await Promise.all([remindTasks(app), remindTasks(app)]);
    expect(both.map(({ reminded }) => reminded).sort()).toEqual([0, 1]);
    expect(await remindAt("2027-02-12T09:00")).toBe(1);
    expect(await remindAt("2027-02-18T09:00")).toBe(1);
    const types = (await told()).filter((type) => type !== "task.assigned");
    expect(types).toEqual([
      "task.deadline-near",
      "task.deadline-near",
      "task.deadline-missed",
      "task.escalated",
    ]);
  });

  test("from the second week on it is on the list of the next meeting, until it moves or is done", async () => {
    await app.write("meetings").update({ state: "closed" });
    const meetingAt = (day: string) => plantMeeting(app, hanoi(`${day}T08:00`));
    const [next, later] = [await meetingAt("2027-02-20"), await meetingAt("2027-03-20")];
    const listedFor = async (meeting: typeof next) => {
      const person = await requirePerson(app.read, personId("specialist"), app.clock());
      return (await escalatedTasks(app.read, { person, now: app.clock(), meeting })).length;
    };
    await remindAt("2027-02-12T09:00");
    expect(await listedFor(next)).toBe(0);
    await remindAt("2027-02-18T09:00");
    expect([await listedFor(next), await listedFor(later)]).toEqual([1, 0]);
    expect(await listedFor({ ...later, state: "open" })).toBe(1);
    expect(await listedFor({ ...next, state: "closed" })).toBe(0);
    await app
      .write("tasks")
      .where({ id: taskId })
      .update({ due_at: hanoi("2027-02-10T17:30") });
    expect(await listedFor(next)).toBe(0);
  });

  test("nobody is reminded of what is over", async () => {
    await withdrawTask(app, by("specialist"), { taskId, reason: "Trùng" });
    expect(await remindAt("2027-02-18T09:00")).toBe(0);
  });
});
