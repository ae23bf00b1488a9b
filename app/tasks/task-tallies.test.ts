import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { systemPage } from "../record/system.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { assignTask } from "./assign-task.server.ts";
import { checkTallies } from "./check-tallies.server.ts";
import { checkTalliesNightly } from "./check-tallies-nightly.server.ts";
import { confirmTask } from "./confirm-task.server.ts";
import { receiveTask } from "./receive-task.server.ts";
import { reportDone } from "./report-done.server.ts";
import { tasksBoard, tasksList } from "./tasks-board.views.server.ts";
import { withdrawTask } from "./withdraw-task.server.ts";

onEachDatabase("the counts of tasks", (place) => {
  let app: TestApp;
  let clauses: string[];
  beforeEach(async () => {
    app = await startTestApp(place);
    clauses = await issuedClauses(app, 4);
  });
  afterEach(() => app.end());

  const give = async (at: number, deadline: string) => {
    const task = { title: "Trình phương án", deliverable: "Tờ trình", deadline };
    const parties = { leadId: organisationId("justice"), coordinatorIds: [] };
    const clauseId = clauses[at] ?? "";
    return (await assignTask(app, by("specialist"), { clauseId, ...task, ...parties })).id;
  };
  const done = async (taskId: string) => {
    await receiveTask(app, by("officer-of-justice"), { taskId });
    const arrival = await app.files.receive(bytes(), 1000);
    const evidence = { arrival, name: "a.pdf", mediaType: "application/pdf" };
    await reportDone(app, by("officer-of-justice"), { taskId, text: "Đã trình", evidence });
  };
  async function* bytes(): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode("Tờ trình");
  }
  const board = async (against: "current" | "original" = "current", login = "specialist") => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    const counting = { day: null, against };
    return (await tasksBoard(app.read, { person, now: app.clock(), counting })).all;
  };

  test("follow every step, and the clock, without anything being counted anew", async () => {
    const [first, second, third] = [
      await give(0, "20/12/2026"),
      await give(1, "20/12/2026"),
      await give(2, "31/12/2026"),
    ];
    await give(3, "");
    await done(first);
    await confirmTask(app, by("specialist"), { taskId: first });
    expect(await board()).toMatchObject({ "done-on-time": 1, "in-term": 2, "no-deadline": 1 });
    app.time.moveTo(Date.parse("2026-12-22T08:00:00+07:00"));
    expect(await board()).toMatchObject({ overdue: 1, "in-term": 1, total: 3 });
    await done(second);
    expect(await board("original")).toMatchObject({ overdue: 1, "in-term": 1 });
    await confirmTask(app, by("specialist"), { taskId: second });
    await withdrawTask(app, by("specialist"), { taskId: third, reason: "Trùng nhiệm vụ" });
    expect(await board()).toMatchObject({ "done-on-time": 1, "done-late": 1, total: 2 });
    expect(await checkTallies(app)).toEqual({ off: 0 });
    expect(await board()).toMatchObject({ "done-on-time": 1, "done-late": 1, total: 2 });
  });

  test("hold a secret only for whoever takes part in it", async () => {
    const id = await give(0, "20/12/2026");
    await app.write("tasks").where({ id }).update({ secrecy: "secret" });
    await checkTallies(app);
    expect((await board("current", "specialist")).total).toBe(1);
    expect((await board("current", "head-of-general-affairs")).total).toBe(0);
    const person = await requirePerson(app.read, personId("officer-of-justice"), app.clock());
    const counting = { day: null, against: "current" } as const;
    const filter = { ministry: "justice", state: "in-term", counting } as const;
    expect((await tasksList(app.read, { person, now: app.clock(), filter })).count).toBe(1);
  });

  test("that went wrong are found at night, made right, and told", async () => {
    await give(0, "20/12/2026");
    const operator = await requirePerson(app.read, personId("operator"), app.clock());
    expect((await systemPage(app, operator)).tallies).toBeNull();
    await app.write("task_tallies").where({ against: "current" }).update({ count: 5 });
    expect((await board()).total).toBe(5);
    app.time.moveTo(Date.parse("2026-12-05T12:00:00+07:00"));
    await checkTalliesNightly(app);
    expect((await board()).total).toBe(5);
    app.time.moveTo(Date.parse("2026-12-06T02:00:00+07:00"));
    await checkTalliesNightly(app);
    expect((await board()).total).toBe(1);
    expect((await systemPage(app, operator)).tallies).toMatchObject({ off: 1 });
    const told = await app.read("events").where({ type: "report.recounted" }).pluck("payload");
    expect(told).toEqual(['{"off":1}']);
    app.time.moveTo(Date.parse("2026-12-06T04:00:00+07:00"));
    await checkTalliesNightly(app);
    expect(await app.read("task_tally_checks")).toHaveLength(1);
  });
});
