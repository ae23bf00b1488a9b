import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { findPerson } from "../people/person.views.server.ts";
import { askExtension } from "../tasks/ask-extension.server.ts";
import { assignTask } from "../tasks/assign-task.server.ts";
import { confirmTask } from "../tasks/confirm-task.server.ts";
import { NOW_AND_CURRENT } from "../tasks/counted-tasks.ts";
import { grantExtension } from "../tasks/grant-extension.server.ts";
import { receiveTask } from "../tasks/receive-task.server.ts";
import { reportDone } from "../tasks/report-done.server.ts";
import { readFilter } from "../tasks/task-filter.ts";
import { taskList } from "../tasks/task-list.views.server.ts";
import { withdrawTask } from "../tasks/withdraw-task.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { freezeReports } from "./freeze-reports.server.ts";
import { frozenList, frozenPage } from "./frozen-page.views.server.ts";
import { GROUPS } from "./report-figures.ts";
import { reportPrint } from "./report-print.views.server.ts";
import { figurePath, type ReportQuery } from "./report-query.ts";
import { reportOf, reportPage } from "./report.views.server.ts";
import { setCutOff } from "./set-cut-off.server.ts";

const refusing = (code: string) => expect.objectContaining({ code });

onEachDatabase("reports", (place) => {
  let app: TestApp;
  let ids: string[];
  beforeEach(async () => {
    app = await startTestApp(place);
    app.time.moveTo(Date.parse("2026-12-07T09:00+07:00"));
    ids = await give();
  });
  afterEach(() => app.end());

  const at = (text: string) => app.time.moveTo(Date.parse(`${text}+07:00`));
  const person = async (login: string) => {
    const found = await findPerson(app.read, personId(login), app.clock());
    if (!found) throw new Error(`no ${login}`);
    return found;
  };

  /** Justice: on time, overdue, extended. Health: overdue, without a deadline. Science: withdrawn. */
  async function give(): Promise<string[]> {
    const given: string[] = [];
    const parts = [
      ["justice", "trước ngày 20/12/2026"],
      ["justice", "trước ngày 10/12/2026"],
      ["justice", "trước ngày 11/12/2026"],
      ["health", "trước ngày 09/12/2026"],
      ["health", ""],
      ["science", "trước ngày 20/12/2026"],
    ] as const;
    const clauseIds = await issuedClauses(app, parts.length);
    for (const [place, [lead, deadline]] of parts.entries()) {
      const terms = { title: "Trình phương án", deliverable: "Tờ trình", coordinatorIds: [] };
      const leadId = organisationId(lead);
      const clauseId = clauseIds[place] ?? "";
      const { id } = await assignTask(app, by("specialist"), {
        ...{ clauseId, leadId, deadline, ...terms },
      });
      given.push(id);
    }
    return given;
  }

  /** Until the 18th: the first is done on the 14th, the third put off, the last withdrawn. */
  async function go(): Promise<void> {
    const [first = "", , third = "", , , last = ""] = ids;
    const officer = "officer-of-justice";
    for (const taskId of [first, third]) await receiveTask(app, by(officer), { taskId });
    const asked = { taskId: third, deadline: "trong quý I/2027" };
    await askExtension(app, by(officer), { ...asked, reason: "Chờ ý kiến" });
    await grantExtension(app, by("prime-minister"), { ...asked, note: "" });
    at("2026-12-14T10:00");
    const arrival = await app.files.receive(bytes(), 1000);
    const evidence = { arrival, name: "a.pdf", mediaType: "application/pdf" };
    const said = { text: "Đã trình", obstacles: "" };
    await reportDone(app, by(officer), { taskId: first, ...said, evidence });
    await confirmTask(app, by("specialist"), { taskId: first });
    const reason = "Trùng nhiệm vụ";
    await withdrawTask(app, by("specialist"), { taskId: last, reason });
    await app.write("tasks").whereIn("id", [first, third]).update({ field: "health" });
    at("2026-12-18T09:00");
  }
  async function* bytes(): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode("Tờ trình");
  }

  const query = (change: Partial<ReportQuery> = {}): ReportQuery => ({
    ...{ by: "ministry", counting: NOW_AND_CURRENT, ...change },
  });
  const report = async (change: Partial<ReportQuery> = {}, login = "specialist") =>
    reportOf(app.read, { person: await person(login), now: app.clock(), query: query(change) });

  test("rows by ministry with cells, extensions, rank and the oldest", async () => {
    await go();
    const { all, rows } = await report();
    expect(rows.map(({ key, rank }) => [key, rank])).toEqual([
      ["justice", 1],
      ["health", 2],
    ]);
    expect(rows[0]).toMatchObject({
      ...{ assigned: 3, "done-on-time": 1, "in-term": 1, overdue: 1, extended: 1, due: 2 },
    });
    expect(all).toMatchObject({ assigned: 5, overdue: 2, "no-deadline": 1, due: 3, extended: 1 });
    expect(new Date(all.oldestDueAt ?? 0).toISOString()).toContain("2026-12-");
  });

  test("as of a day, and against the first deadline", async () => {
    await go();
    const then = { day: "2026-12-07", against: "current" } as const;
    expect((await report({ counting: then })).all).toMatchObject({ assigned: 6, overdue: 0 });
    const first = { day: null, against: "original" } as const;
    expect((await report({ counting: first })).all).toMatchObject({ overdue: 3, extended: 1 });
  });

  test.each(GROUPS)("by %s every figure is as long as the list it opens", async (group) => {
    await go();
    const reader = await person("specialist");
    for (const day of [null, "2026-12-12"]) {
      const asked = query({ by: group, counting: { day, against: "current" } });
      const { rows } = await report(asked);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        for (const state of ["overdue", "in-term", "extended", "done-on-time"] as const) {
          const path = figurePath(asked, { key: row.key, state });
          const filter = readFilter(new URLSearchParams(path.split("?")[1]));
          if (!filter) throw new Error(path);
          const lines = await taskList(app.read, { person: reader, now: app.clock(), filter });
          expect([path, lines.length]).toEqual([path, row[state]]);
        }
      }
    }
  });

  test("by field, those of none among them", async () => {
    await go();
    const { rows, all } = await report({ by: "field" });
    expect(rows.map(({ key, name, assigned }) => [key, name.vi, assigned])).toEqual([
      ["health", "Y tế, dân số", 2],
      ["none", "Chưa phân loại", 3],
    ]);
    expect(all.assigned).toBe(5);
  });

  test("the course of twelve months ends with today", async () => {
    await go();
    const asked = { person: await person("specialist"), now: app.clock(), query: query() };
    const { trend, all } = await reportPage(app.read, asked);
    expect(trend).toHaveLength(12);
    expect(trend.at(-1)).toMatchObject({ month: "2026-12", figures: { overdue: all.overdue } });
    expect(trend.at(-2)?.figures.total).toBe(0);
    at("2027-01-20T09:00");
    const later = await reportPage(app.read, { ...asked, now: app.clock() });
    expect(later.trend.slice(-2).map(({ figures }) => figures.overdue)).toEqual([2, 2]);
  });

  describe("frozen at the cut-off", () => {
    test("once, by two processes too, with the figures of that day; what came after is told", async () => {
      await go();
      const answers = await Promise.all([freezeReports(app), freezeReports(app)]);
      expect(answers.flatMap(({ frozen }) => frozen)).toEqual(["2026-12"]);
      expect(await freezeReports(app)).toEqual({ frozen: [] });
      const reader = await person("specialist");
      at("2027-04-02T09:00");
      const page = await frozenPage(app.read, {
        ...{ person: reader, month: "2026-12", now: app.clock() },
      });
      expect(page.frozen).toMatchObject({ day: "2026-12-15", all: { assigned: 5, overdue: 2 } });
      expect(page.frozen.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(page.again.all).toEqual(page.frozen.all);
      expect(page.movements).toEqual([{ from: "in-term", to: "overdue", count: 1 }]);
      const events = await app.read("events").where({ type: "report.frozen" });
      expect(events).toHaveLength(1);
    });

    test("is not to be altered, and is for who sees every task", async () => {
      await go();
      await freezeReports(app);
      await expect(app.write("frozen_reports").update({ day: "2026-12-01" })).rejects.toThrow(
        "append-only",
      );
      for (const login of ["operator", "auditor", "chairman-of-da-nang"]) {
        const who = await person(login);
        const asked = { person: who, month: "2026-12", now: app.clock() };
        await expect(frozenPage(app.read, asked)).rejects.toThrow(refusing("not-found"));
        expect(await frozenList(app.read, asked)).toBeNull();
        await expect(report({}, login)).rejects.toThrow(refusing("not-found"));
      }
    });

    test("a month before any task freezes nothing", async () => {
      expect(await freezeReports(app)).toEqual({ frozen: [] });
    });

    test("the cut-off is set by the leadership, for a month to come", async () => {
      const leader = "vice-chairman-of-government-office";
      const set = (fromMonth: string, login = leader) =>
        setCutOff(app, by(login), { fromMonth, day: 20 });
      await expect(set("2027-01", "specialist")).rejects.toThrow(refusing("not-allowed"));
      await expect(set("2026-11")).rejects.toThrow(refusing("cut-off-past"));
      await set("2026-12");
      at("2026-12-20T22:00");
      expect(await freezeReports(app)).toEqual({ frozen: [] });
      at("2026-12-21T00:00");
      expect(await freezeReports(app)).toEqual({ frozen: ["2026-12"] });
      await expect(set("2026-12")).rejects.toThrow(refusing("cut-off-past"));
      const list = await frozenList(app.read, { person: await person(leader), now: app.clock() });
      expect(list).toMatchObject({ nextDay: "2027-01-20", cutOffs: [{ day: 20 }] });
    });
  });

  test("a state secret is neither published nor frozen, and counted for those who take part", async () => {
    await go();
    await app.write("tasks").where({ id: ids[1] }).update({ secrecy: "secret" });
    await freezeReports(app);
    const asked = { person: await person("officer-of-justice"), now: app.clock(), query: query() };
    const file = (is: "public" | "government", month: string | null = null) =>
      reportPrint(app.read, { ...asked, is, month });
    const codes = ({ overdue }: { overdue: readonly { code: string }[] }) =>
      overdue.map(({ code }) => code);
    const whole = await file("government");
    expect([whole.all.overdue, codes(whole)]).toEqual([2, ["2026/4", "2026/2"]]);
    for (const open of [await file("public"), await file("public", "2026-12")]) {
      expect([open.all.overdue, codes(open)]).toEqual([1, ["2026/4"]]);
    }
    const page = await frozenPage(app.read, { ...asked, month: "2026-12" });
    expect(page.again.all.assigned).toBe(4);
  });

  test("a file is written from what is shown, frozen or not", async () => {
    await go();
    await freezeReports(app);
    at("2027-04-02T09:00");
    const asked = { person: await person("specialist"), now: app.clock(), is: "public" as const };
    const live = await reportPrint(app.read, { ...asked, query: query(), month: null });
    expect(live.overdue).toHaveLength(3);
    expect(live.frozen).toBeNull();
    const frozen = await reportPrint(app.read, { ...asked, query: query(), month: "2026-12" });
    expect(frozen).toMatchObject({ all: { overdue: 2 }, frozen: { sha256: expect.any(String) } });
    expect(frozen.trend.at(-1)).toMatchObject({ month: "2026-12", figures: { overdue: 2 } });
    expect(live.trend).toHaveLength(12);
    expect(frozen.overdue.map(({ source }) => source)[0]).toMatch(/^Khoản \d Điều 1, Nghị quyết /);
  });
});
