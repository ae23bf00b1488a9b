import { afterEach, beforeEach, expect, test } from "vitest";
import { personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { dayOf } from "../platform/dates.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { plantIssuedBallot } from "../testing/ballots.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { calendarPage } from "./calendar-page.views.server.ts";
import { enterDays } from "./enter-days.server.ts";
import { withdrawDay } from "./withdraw-day.server.ts";

const HEAD = "head-of-general-affairs";

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

  test("a run is entered whole or not at all, once, within the known years", async () => {
    await enterDays(app, by(HEAD), monday);
    const run = { ...monday, from: "2026-12-05", to: "2026-12-08" };
    expect(await refusalOf(enterDays(app, by(HEAD), run))).toBe("calendar-day-taken");
    expect(await app.read("calendar_days").count({ n: "*" }).first()).toEqual({ n: 1 });
    const long = { ...monday, from: "2026-01-01", to: "2026-02-28" };
    expect(await refusalOf(enterDays(app, by(HEAD), long))).toBe("calendar-run-too-long");
    const far = { ...monday, from: "2031-01-01", to: "2031-01-02" };
    expect(await refusalOf(enterDays(app, by(HEAD), far))).toBe("deadline-outside-calendar");
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
