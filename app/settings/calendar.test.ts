import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { extendBallot } from "../ballots/extend-ballot.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { dayOf } from "../platform/dates.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { plantIssuedBallot } from "../testing/ballots.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { askExtension } from "../tasks/ask-extension.server.ts";
import { assignTasks } from "../tasks/assign-tasks.server.ts";
import { grantExtension } from "../tasks/grant-extension.server.ts";
import { receiveTask } from "../tasks/receive-task.server.ts";
import { calendarPage } from "./calendar-page.views.server.ts";
import { enterDays } from "./enter-days.server.ts";
import { withdrawDay } from "./withdraw-day.server.ts";

const HEAD = "head-of-general-affairs";
const LEADER = "vice-chairman-of-government-office";

onEachDatabase("the calendar", (place) => {
  let app: TestApp;

  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const monday = {
    ...{ from: "2026-12-07", to: "2026-12-07", status: "off" as const },
    ...{ name: "Nghỉ phòng chống bão", source: "Công điện số 120/CĐ-TTg" },
  };
  const pageOf = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return calendarPage(app.read, { person, now: app.clock(), year: null });
  };
  const giveTasks = async (deadline: string) => {
    const source = {
      ...{ kind: "Chỉ thị", notation: "15/CT-TTg", issuedOn: "2026-12-03" },
      ...{ issuer: "Thủ tướng Chính phủ", signer: "Thủ tướng Chính phủ" },
    };
    const task = {
      ...{ key: "0", passage: "", title: "Trình phương án", deliverable: "Tờ trình", deadline },
      ...{ leadId: organisationId("justice"), coordinatorIds: [] },
    };
    const { ids } = await assignTasks(app, by("specialist"), {
      source: { is: "document", document: source },
      tasks: [task],
      terms: {
        ...{ leaderId: personId("prime-minister"), monitorId: null, monitorDepartment: "" },
        ...{ priority: "normal", secrecy: "none", field: null },
      },
    });
    return ids;
  };
  const dueOn = async (id: string) =>
    dayOf((await app.read("ballots").where({ id }).first("due_at")).due_at);

  test("a day off moves what is reckoned after it, and names what it does not move", async () => {
    const before = await plantIssuedBallot(app);
    expect((await pageOf(HEAD)).differing).toEqual([]);
    const { ids } = await enterDays(app, by(HEAD), monday);
    const after = await plantIssuedBallot(app);
    expect([await dueOn(before), await dueOn(after)]).toEqual(["2026-12-10", "2026-12-11"]);
    const { differing } = await pageOf(HEAD);
    expect(differing).toMatchObject([
      { kind: "ballot", id: before, dueOn: "2026-12-10", wouldBeOn: "2026-12-11" },
    ]);
    await withdrawDay(app, by(HEAD), { dayId: ids[0] ?? "", reason: "Bão đổi hướng" });
    const { differing: now, own, days } = await pageOf(HEAD);
    expect(now).toMatchObject([{ id: after, wouldBeOn: "2026-12-10" }]);
    expect(days["2026-12-07"]).toBeUndefined();
    expect(own).toMatchObject([{ day: "2026-12-07", withdrawn: { reason: "Bão đổi hướng" } }]);
    expect(await refusalOf(withdrawDay(app, by(HEAD), { dayId: ids[0] ?? "", reason: "x" }))).toBe(
      "calendar-day-withdrawn",
    );
    const types: string[] = await app.read("events").whereLike("type", "calendar-%").pluck("type");
    expect(types).toEqual(["calendar-day.entered", "calendar-day.withdrawn"]);
  });

  test("extended ballots and moved tasks count from where they were moved", async () => {
    const ballotId = await plantIssuedBallot(app);
    await extendBallot(app, by(LEADER), { ballotId, days: 2, reason: "Chờ ý kiến" });
    const deadline = "6 ngày làm việc";
    const [taskId = ""] = await giveTasks("3 ngày làm việc");
    await receiveTask(app, by("officer-of-justice"), { taskId });
    await askExtension(app, by("officer-of-justice"), { taskId, reason: "Chờ ý kiến", deadline });
    await grantExtension(app, by("prime-minister"), { taskId, deadline, note: "" });
    expect((await pageOf(HEAD)).differing).toEqual([]);
    await enterDays(app, by(HEAD), monday);
    await enterDays(app, by(HEAD), { ...monday, from: "2026-12-11", to: "2026-12-11" });
    expect((await pageOf(HEAD)).differing).toMatchObject([
      { kind: "ballot", isExtended: true, dueOn: "2026-12-14", wouldBeOn: "2026-12-15" },
      { kind: "task", isExtended: true, dueOn: "2026-12-11", wouldBeOn: "2026-12-15" },
    ]);
  });

  test("a run is entered whole or not at all, once, within the known years", async () => {
    await enterDays(app, by(HEAD), monday);
    const run = { ...monday, from: "2026-12-05", to: "2026-12-08" };
    expect(await refusalOf(enterDays(app, by(HEAD), run))).toBe("calendar-day-taken");
    expect(await app.read("calendar_days").count({ n: "*" }).first()).toEqual({ n: 1 });
    const long = { ...monday, from: "2026-01-01", to: "2026-02-28" };
    expect(await refusalOf(enterDays(app, by(HEAD), long))).toBe("calendar-run-too-long");
    const far = { ...monday, from: "2031-01-01", to: "2031-01-02" };
    expect(await refusalOf(enterDays(app, by(HEAD), far))).toBe("calendar-year-too-far");
  });

  test("a year after the table is known once all its holidays are entered", async () => {
    expect((await pageOf(HEAD)).gap).toBeNull();
    const late = Date.parse("2027-12-28T08:00+07:00");
    app.time.moveTo(late);
    const issue = () => plantIssuedBallot(app);
    expect((await pageOf("operator")).gap).toMatchObject({ year: 2028, deadlines: 0 });
    expect(await refusalOf(issue())).toBe("deadline-outside-calendar");
    const off = (from: string, to = from) =>
      enterDays(app, by(HEAD), { ...monday, name: "Nghỉ lễ", from, to });
    const ids: string[] = [];
    await off("2028-01-01");
    await off("2028-01-25", "2028-01-31");
    for (const day of ["2028-04-04", "2028-05-01", "2028-09-01"]) await off(day);
    ids.push(...(await off("2028-04-30")).ids);
    expect((await pageOf(HEAD)).gap).toMatchObject({ year: 2028, missing: ["national"] });
    expect(await refusalOf(issue())).toBe("deadline-outside-calendar");
    await off("2028-09-02");
    expect((await pageOf(HEAD)).gap).toBeNull();
    expect(await dueOn(await issue())).toBe("2028-01-04");
    await withdrawDay(app, by(HEAD), { dayId: ids[0] ?? "", reason: "x" });
    const again = await pageOf(HEAD);
    expect(again.gap).toMatchObject({ year: 2028, missing: ["victory"] });
    expect(again.years.last).toBe(2028);
  });

  test("whoever runs the machine sees it and changes nothing; a minister does not see it", async () => {
    await plantIssuedBallot(app);
    expect(await refusalOf(enterDays(app, by("operator"), monday))).toBe("not-allowed");
    expect(await refusalOf(enterDays(app, by("minister-of-justice"), monday))).toBe("not-found");
    expect(await refusalOf(pageOf("minister-of-justice"))).toBe("not-found");
    const { differing, mayChange } = await pageOf("operator");
    expect({ differing, mayChange }).toEqual({ differing: null, mayChange: false });
  });
});
