import { afterEach, beforeEach, expect, test } from "vitest";
import { BODY_ID, organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { plantMeetingInSession } from "../testing/meeting-in-session.ts";
import { refusalOf } from "../testing/refused.ts";
import { enterUrgentDecision } from "./enter-urgent-decision.server.ts";
import { reportUrgentDecision } from "./report-urgent-decision.server.ts";
import { urgentAtMeeting, urgentPage, urgentToReport } from "./urgent-decisions.views.server.ts";
import { withdrawUrgentDecision } from "./withdraw-urgent-decision.server.ts";

const SECRETARIAT = "specialist";
const MEMBER = "minister-of-justice";
const OTHERS = [
  ["prime-minister", "not-allowed"],
  [MEMBER, "not-allowed"],
  ["officer-of-justice", "not-found"],
  ["operator", "not-found"],
] as const;

onEachDatabase("urgent decisions", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const facts = () => ({
    bodyId: BODY_ID,
    seatId: seatId("dpm-agriculture"),
    decidedAt: Date.parse("2026-12-01T22:15:00+07:00"),
    subject: "Xuất cấp gạo dự trữ quốc gia",
    reason: "Lũ quét chia cắt địa bàn.",
    document: "Công điện 128/CĐ-TTg",
    leadId: organisationId("finance"),
  });
  const enter = (given = {}, login = SECRETARIAT) =>
    enterUrgentDecision(app, by(login), { ...facts(), ...given });
  const report = (decisionId: string, meetingId: string, login = SECRETARIAT) =>
    reportUrgentDecision(app, by(login), { decisionId, meetingId });
  const withdraw = (decisionId: string, login = SECRETARIAT) =>
    withdrawUrgentDecision(app, by(login), { decisionId, reason: "Ghi nhầm ngày." });
  const person = (login: string) => requirePerson(app.read, personId(login), app.clock());
  const page = async (login: string) =>
    urgentPage(app.read, { person: await person(login), now: app.clock() });
  const leaves = () =>
    app.read("log_leaves").whereLike("type", "urgent.%").orderBy("idx").pluck("type");

  test("stands on the list of members and secretariat until it is reported at a meeting", async () => {
    const { decisionId } = await enter();
    const waiting = { id: decisionId, state: "unreported", end: null };
    expect((await page(MEMBER)).lines).toMatchObject([waiting]);
    expect(await urgentToReport(app.read, await person(SECRETARIAT))).toMatchObject({
      ...{ keeps: true, lines: [waiting] },
    });
    for (const concerned of ["dpm-agriculture", "minister-of-finance"]) {
      expect(await urgentToReport(app.read, await person(concerned))).toMatchObject({
        ...{ keeps: false, lines: [waiting] },
      });
    }
    for (const other of [MEMBER, "officer-of-finance", "operator"]) {
      expect(await urgentToReport(app.read, await person(other))).toBeNull();
    }
    const { meetingId } = await plantMeetingInSession(app);
    const meeting = { id: meetingId, bodyId: BODY_ID, state: "open" } as const;
    const seen = await urgentAtMeeting(app.read, await person(SECRETARIAT), meeting);
    expect(seen).toMatchObject({ mayReport: true, lines: [{ id: decisionId }] });

    await report(decisionId, meetingId);
    expect((await urgentToReport(app.read, await person(SECRETARIAT)))?.lines).toEqual([]);
    expect(await urgentToReport(app.read, await person("dpm-agriculture"))).toBeNull();
    const [line] = (await page(MEMBER)).lines;
    expect(line).toMatchObject({
      state: "reported",
      end: { at: expect.any(Number), meeting: "Phiên họp Chính phủ thường kỳ tháng 11/2026" },
    });
    expect(await urgentAtMeeting(app.read, await person(MEMBER), meeting)).toMatchObject({
      ...{ mayReport: false, lines: [{ id: decisionId, state: "reported" }] },
    });
    expect(await refusalOf(report(decisionId, meetingId))).toBe("urgent-settled");
    expect(await refusalOf(withdraw(decisionId))).toBe("urgent-settled");
    expect(await leaves()).toEqual(["urgent.enter", "urgent.report"]);
  });

  test("two who report it at once: one does", async () => {
    const { decisionId } = await enter();
    const { meetingId } = await plantMeetingInSession(app);
    const said = await Promise.all([1, 2].map(() => refusalOf(report(decisionId, meetingId))));
    expect(said.sort()).toEqual(["fine", "urgent-settled"]);
    expect(await leaves()).toEqual(["urgent.enter", "urgent.report"]);
  });

  test("a wrong entry is withdrawn with its reason and kept, for the secretariat to read", async () => {
    const { decisionId } = await enter();
    await withdraw(decisionId);
    expect((await page(MEMBER)).lines).toEqual([]);
    expect((await page(SECRETARIAT)).lines).toMatchObject([
      { id: decisionId, state: "withdrawn", end: { reason: "Ghi nhầm ngày." } },
    ]);
    expect(await refusalOf(withdraw(decisionId, MEMBER))).toBe("not-found");
    const events = await app.read("events").whereLike("type", "urgent-decision.%");
    expect(JSON.stringify(events)).not.toMatch(/gạo|Ghi nhầm|Lũ quét|Công điện/);
    for (const table of ["urgent_decisions", "urgent_decision_ends"]) {
      await expect(app.write(table).delete()).rejects.toThrow("append-only");
    }
  });

  test("only the Prime Minister and the Deputies decide so, and not in the future", async () => {
    const wrong = { code: "invalid-input" };
    await expect(enter({ seatId: seatId(MEMBER) })).rejects.toMatchObject(wrong);
    await expect(enter({ leadId: organisationId("government") })).rejects.toMatchObject(wrong);
    await expect(enter({ decidedAt: app.clock() + 60_000 })).rejects.toMatchObject(wrong);
    await enter({ seatId: seatId("prime-minister") });
    const { form } = await page(SECRETARIAT);
    expect(form?.deciders).toHaveLength(10);
    expect((await page("prime-minister")).form).toBeNull();
  });

  test("is the secretariat's to enter, report and withdraw; who may not see it finds nothing", async () => {
    const { decisionId } = await enter();
    const { meetingId } = await plantMeetingInSession(app);
    for (const [login, code] of OTHERS) {
      expect(await refusalOf(enter({}, login)), login).toBe(code);
      expect(await refusalOf(report(decisionId, meetingId, login)), login).toBe(code);
      expect(await refusalOf(withdraw(decisionId, login)), login).toBe(code);
      expect(await refusalOf(report("none", meetingId, login)), login).toBe("not-found");
      expect(await refusalOf(page(login)), login).toBe(code === "not-found" ? code : "fine");
    }
  });

  test("only at a meeting that has begun, and was not over before", async () => {
    const { decisionId } = await enter();
    const { meetingId } = await plantMeetingInSession(app);
    const meeting = () => app.write("meetings").where({ id: meetingId });
    await meeting().update({ state: "published", opened_at: null });
    expect(await refusalOf(report(decisionId, meetingId))).toBe("urgent-not-at-meeting");
    const over = { state: "closed", opened_at: 1, closed_at: facts().decidedAt - 1 };
    await meeting().update(over);
    expect(await refusalOf(report(decisionId, meetingId))).toBe("urgent-not-at-meeting");
    await meeting().update({ closed_at: facts().decidedAt + 1 });
    expect(await refusalOf(report(decisionId, meetingId))).toBe("fine");
  });
});
