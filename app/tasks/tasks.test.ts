import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import type { Person } from "../people/person.ts";
import { findPerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { clausesOf, draftedResolution, issuedClauses } from "../testing/issued-clauses.ts";
import { assignTask } from "./assign-task.server.ts";
import { confirmTask } from "./confirm-task.server.ts";
import { NOW_AND_CURRENT } from "./counted-tasks.ts";
import { receiveTask } from "./receive-task.server.ts";
import { reportDone } from "./report-done.server.ts";
import { reportProgress } from "./report-progress.server.ts";
import { returnTask } from "./return-task.server.ts";
import type { Evidence } from "./take-step.server.ts";
import { taskList } from "./task-list.views.server.ts";
import { taskFile, taskPage } from "./task-page.views.server.ts";
import { tasksBoard } from "./tasks-board.views.server.ts";
import { withdrawTask } from "./withdraw-task.server.ts";

const refusing = (code: string) => expect.objectContaining({ code });
const justice = organisationId("justice");

onEachDatabase("tasks", (place) => {
  let app: TestApp;
  let clauseIds: string[];
  beforeEach(async () => {
    app = await startTestApp(place);
    clauseIds = await issuedClauses(app, 3);
  });
  afterEach(() => app.end());

  const wanted = (at = 0) => ({
    clauseId: clauseIds[at] ?? "",
    title: "Trình phương án kết nối Cơ sở dữ liệu hộ tịch điện tử",
    deliverable: "Tờ trình kèm phương án",
    leadId: justice,
    coordinatorIds: [organisationId("public-security")],
    deadline: "trong tháng 12 năm 2026",
  });
  const assign = (change = {}, intent = by("specialist")) =>
    assignTask(app, intent, { ...wanted(), ...change });
  async function evidence(text = "Tờ trình"): Promise<Evidence> {
    const arrival = await app.files.receive(bytesOf(text), 1000);
    return { arrival, name: "Tờ trình.pdf", mediaType: "application/pdf" };
  }
  const receive = (taskId: string, login = "officer-of-justice") =>
    receiveTask(app, by(login), { taskId });
  const progress = (taskId: string, login = "officer-of-justice") =>
    reportProgress(app, by(login), { taskId, text: "Đã rà soát", obstacles: "", evidence: null });
  const done = async (taskId: string, login = "officer-of-justice") =>
    reportDone(app, by(login), {
      taskId,
      text: "Đã trình",
      obstacles: "",
      evidence: await evidence(),
    });
  const confirm = (taskId: string, login = "specialist") => confirmTask(app, by(login), { taskId });
  const giveBack = (taskId: string, reason = "Thiếu số văn bản", login = "specialist") =>
    returnTask(app, by(login), { taskId, reason });
  const withdraw = (taskId: string, reason = "Trùng nhiệm vụ", login = "specialist") =>
    withdrawTask(app, by(login), { taskId, reason });

  async function person(login: string): Promise<Person> {
    const found = await findPerson(app.read, personId(login), app.clock());
    if (!found) throw new Error(`no ${login}`);
    return found;
  }
  const pageOf = async (id: string, login = "specialist") =>
    taskPage(app.read, { person: await person(login), id, now: app.clock() });
  type Filter = Pick<Parameters<typeof taskList>[1]["filter"], "ministry" | "state">;
  const listOf = async (narrowed: Filter, login = "specialist") => {
    const filter = { ...narrowed, counting: NOW_AND_CURRENT };
    return taskList(app.read, { person: await person(login), now: app.clock(), filter });
  };
  const boardOf = async (login = "specialist", now = app.clock()) =>
    tasksBoard(app.read, { person: await person(login), now, counting: NOW_AND_CURRENT });

  describe("assigning", () => {
    test("gives number, parties and the resolved deadline; the same key gives the same task", async () => {
      const intent = by("specialist");
      const answer = await assign({}, intent);
      expect(answer).toMatchObject({ year: 2026, number: 1 });
      expect(await assign({}, intent)).toEqual(answer);
      const page = await pageOf(answer.id);
      expect(page).toMatchObject({
        state: "assigned",
        deadlineText: "trong tháng 12 năm 2026",
        dueAt: Date.parse("2026-12-31T17:30+07:00"),
        lead: { code: "justice" },
        head: { title: { vi: "Bộ trưởng Bộ Tư pháp" }, isPast: false },
        coordinators: [{ code: "public-security" }],
      });
    });

    test("working days count from the day of issue, not of the assignment", async () => {
      app.time.moveTo(Date.parse("2026-12-08T09:00+07:00"));
      const { id } = await assign({ deadline: "5 ngày làm việc" });
      expect((await pageOf(id)).dueAt).toBe(Date.parse("2026-12-10T17:30+07:00"));
    });

    test.each([
      [{ deadline: "sớm nhất có thể" }, "deadline-unreadable"],
      [{ deadline: "từ quý I/2027" }, "deadline-unreadable"],
      [{ deadline: "900 ngày làm việc" }, "deadline-outside-calendar"],
      [{ coordinatorIds: [justice] }, "task-lead-coordinates"],
      [{ leadId: "organisation-government" }, "invalid-input"],
      [{ leadId: "organisation-of-nobody" }, "invalid-input"],
      [{ coordinatorIds: ["organisation-of-nobody"] }, "invalid-input"],
      [{ clauseId: "no-such-clause" }, "not-found"],
    ])("%j is refused: %s", async (change, code) => {
      await expect(assign(change)).rejects.toThrow(refusing(code));
      expect(await listOf({ ministry: null, state: null })).toEqual([]);
    });

    test("says which deadline it cannot read", async () => {
      const details = { text: "sớm", reason: "unreadable" };
      await expect(assign({ deadline: "sớm" })).rejects.toThrow(
        expect.objectContaining({ details }),
      );
    });

    test("once per clause, and no number is lost over a refusal", async () => {
      await assign();
      await expect(assign({}, by("head-of-general-affairs"))).rejects.toThrow(
        refusing("clause-has-task"),
      );
      expect(await assign(wanted(1))).toMatchObject({ number: 2 });
    });

    test("not from a draft", async () => {
      const [clauseId] = await clausesOf(app, await draftedResolution(app, 1, "item-2"));
      await expect(assign({ clauseId })).rejects.toThrow(refusing("resolution-not-approved"));
    });

    test.each([
      ["officer-of-justice", "not-allowed"],
      ["prime-minister", "not-allowed"],
      ["chairman-of-da-nang", "not-found"],
      ["operator", "not-found"],
    ])("is not %s's", async (login, code) => {
      await expect(assign({}, by(login))).rejects.toThrow(refusing(code));
    });
  });

  describe("the way of a task", () => {
    test("assigned, received, reported, returned, reported, confirmed", async () => {
      const { id } = await assign();
      await receive(id);
      await progress(id);
      await done(id);
      await giveBack(id);
      expect(await pageOf(id)).toMatchObject({ state: "rework", standing: "in-term" });
      app.time.moveTo(Date.parse("2026-12-20T09:00+07:00"));
      await done(id);
      app.time.moveTo(Date.parse("2027-01-04T09:00+07:00"));
      expect(await pageOf(id)).toMatchObject({ state: "reported-done", standing: "in-term" });
      await confirm(id);
      const page = await pageOf(id);
      expect(page).toMatchObject({ state: "confirmed", standing: "done-on-time", reports: 1 });
      expect(page.dueAt).toBe(Date.parse("2026-12-31T17:30+07:00"));
      expect(page.thread.map((each) => (each.kind === "step" ? each.step : each.kind))).toEqual([
        "proposal",
        "vote",
        "clause",
        "assigned",
        "received",
        "progress",
        "reported-done",
        "returned",
        "reported-done",
        "confirmed",
      ]);
      const types = app.published
        .map(({ type }) => type)
        .filter((type) => type.startsWith("task."));
      expect(types).toContain("task.progress-reported");
      expect(JSON.stringify(app.published)).not.toMatch(/rà soát|Thiếu số|phương án|Tờ trình/);
    });

    test("is late when the confirmed report came late", async () => {
      const { id } = await assign();
      await receive(id);
      await done(id);
      await giveBack(id);
      app.time.moveTo(Date.parse("2026-12-31T17:30:00.001+07:00"));
      expect(await pageOf(id)).toMatchObject({ standing: "overdue" });
      await done(id);
      await confirm(id);
      expect(await pageOf(id)).toMatchObject({ standing: "done-late" });
    });

    test("is overdue by the clock alone", async () => {
      const { id } = await assign();
      const due = Date.parse("2026-12-31T17:30:00+07:00");
      const figuresAt = async (now: number) => (await boardOf("specialist", now)).all;
      expect(await figuresAt(due)).toMatchObject({ "in-term": 1, overdue: 0, dueSoon: 1 });
      const late = { "in-term": 0, overdue: 1, due: 1, dueSoon: 0 };
      expect(await figuresAt(due + 1)).toMatchObject(late);
      app.time.moveTo(due + 1);
      expect((await boardOf()).oldest.map((line) => line.id)).toEqual([id]);
      expect(await app.read("tasks").pluck("state")).toEqual(["assigned"]);
    });

    test("takes no step twice under one key", async () => {
      const { id } = await assign();
      const intent = by("officer-of-justice");
      const first = await receiveTask(app, intent, { taskId: id });
      expect(await receiveTask(app, intent, { taskId: id })).toEqual(first);
      await expect(receive(id)).rejects.toThrow(refusing("task-wrong-state"));
      const tries = await Promise.allSettled([1, 2, 3, 4].map(() => done(id)));
      expect(refusalsOf(tries)).toEqual(Array.from({ length: 3 }, () => "task-wrong-state"));
    });

    test("a coordinator reports progress, which leaves the state to the lead", async () => {
      const { id } = await assign();
      await expect(progress(id, "officer-of-public-security")).rejects.toThrow(
        refusing("task-wrong-state"),
      );
      await receive(id);
      expect(await progress(id, "officer-of-public-security")).toMatchObject({ state: "received" });
      expect(await progress(id)).toMatchObject({ state: "in-progress" });
    });

    test("completion wants evidence, and return and withdrawal a reason", async () => {
      const { id } = await assign();
      await expect(withdraw(id, " ")).rejects.toThrow(refusing("reason-missing"));
      await receive(id);
      const report = { taskId: id, text: "Đã trình", obstacles: "", evidence: null };
      await expect(reportDone(app, by("officer-of-justice"), report)).rejects.toThrow(
        refusing("evidence-missing"),
      );
      await done(id);
      await expect(giveBack(id, "")).rejects.toThrow(refusing("reason-missing"));
      await expect(withdraw(id)).rejects.toThrow(refusing("task-wrong-state"));
      await giveBack(id);
      expect(await withdraw(id)).toMatchObject({ state: "withdrawn" });
      await expect(progress(id)).rejects.toThrow(refusing("task-wrong-state"));
    });

    type Step = (taskId: string, login: string) => Promise<unknown>;
    const steps: [string, string, string, Step][] = [
      ["received by the secretariat", "specialist", "not-allowed", receive],
      ["received by a coordinator", "officer-of-public-security", "not-allowed", receive],
      ["received by another ministry", "officer-of-health", "not-allowed", receive],
      ["received by the minister", "minister-of-justice", "not-allowed", receive],
      ["received by an auditor", "auditor", "not-found", receive],
      ["reported done by a coordinator", "officer-of-public-security", "not-allowed", done],
      ["confirmed by the lead", "lead-of-justice", "not-allowed", confirm],
      ["confirmed by a guest", "chairman-of-da-nang", "not-found", confirm],
      [
        "returned by the lead",
        "officer-of-justice",
        "not-allowed",
        (id, login) => giveBack(id, "x", login),
      ],
      [
        "withdrawn by the lead",
        "officer-of-justice",
        "not-allowed",
        (id, login) => withdraw(id, "x", login),
      ],
    ];
    test.each(steps)("is not %s", async (_, login, code, step) => {
      const { id } = await assign();
      await expect(step(id, login)).rejects.toThrow(refusing(code));
      await expect(step("no-such-task", login)).rejects.toThrow(refusing("not-found"));
    });
  });

  describe("evidence", () => {
    test("is kept with its report and handed to whoever may read the task", async () => {
      const { id } = await assign();
      await receive(id);
      await done(id);
      const { thread } = await pageOf(id);
      const step = thread.find((each) => each.kind === "step" && each.step === "reported-done");
      const stepId = step?.kind === "step" ? step.id : "";
      const read = async (login: string) =>
        taskFile(app.read, { person: await person(login), taskId: id, stepId, at: app.clock() });
      const file = await read("officer-of-health");
      expect(file.name).toBe("Tờ trình.pdf");
      expect(await readFile(app.files.pathOf(file.sha256), "utf8")).toBe("Tờ trình");
      await expect(read("auditor")).rejects.toThrow(refusing("not-found"));
      const nobody = { person: await person("specialist"), at: app.clock() };
      const other = { ...nobody, taskId: id, stepId: "no-such-step" };
      await expect(taskFile(app.read, other)).rejects.toThrow(refusing("not-found"));
    });
  });

  describe("what is shown", () => {
    test("every number of the board opens a list of that many", async () => {
      const { id } = await assign();
      await assign({ ...wanted(1), leadId: organisationId("health"), coordinatorIds: [] });
      await assign({ ...wanted(2), deadline: "trước ngày 05/12/2026" });
      await receive(id);
      app.time.moveTo(Date.parse("2026-12-28T09:00+07:00"));
      const board = await boardOf();
      expect(board.all).toMatchObject({ total: 3, "in-term": 2, overdue: 1, due: 1, dueSoon: 2 });
      for (const state of ["in-term", "overdue", "done-on-time", "done-late"] as const) {
        expect(await listOf({ ministry: null, state })).toHaveLength(board.all[state]);
      }
      for (const { ministry, byState, total, overdue } of board.ministries) {
        expect(await listOf({ ministry: ministry.code, state: null })).toHaveLength(total);
        expect(await listOf({ ministry: ministry.code, state: "overdue" })).toHaveLength(overdue);
        const state = "received";
        expect(await listOf({ ministry: ministry.code, state })).toHaveLength(byState[state]);
      }
      expect(await listOf({ ministry: null, state: "due-soon" })).toHaveLength(2);
    });

    test("my own ministry stands first", async () => {
      await assign({ ...wanted(1), leadId: organisationId("defence") });
      await assign();
      const codes = async (login: string) =>
        (await boardOf(login)).ministries.map(({ ministry }) => ministry.code);
      expect(await codes("specialist")).toEqual(["defence", "justice"]);
      expect(await codes("officer-of-justice")).toEqual(["justice", "defence"]);
      expect(await codes("minister-of-justice")).toEqual(["justice", "defence"]);
    });

    test("a substitute sees the tasks of the meeting, other people without a role none", async () => {
      const { id } = await assign();
      const all = { ministry: null, state: null };
      expect(await listOf(all, "deputy-of-health")).toHaveLength(1);
      expect((await pageOf(id, "deputy-of-health")).deeds).toEqual([]);
      expect(await listOf(all, "deputy-of-science")).toEqual([]);
      await expect(pageOf(id, "deputy-of-science")).rejects.toThrow(refusing("not-found"));
      await expect(boardOf("auditor")).rejects.toThrow(refusing("not-found"));
      expect((await boardOf("deputy-of-science")).all.total).toBe(0);
    });

    test("a person finds the deeds that are theirs now", async () => {
      const { id } = await assign();
      expect((await pageOf(id, "officer-of-justice")).deeds).toEqual(["receive", "decline"]);
      expect((await pageOf(id)).deeds).toEqual(["suspend", "transfer", "replace", "withdraw"]);
      await receive(id);
      const reports = ["report-progress", "report-done", "ask-extension"];
      expect((await pageOf(id, "officer-of-justice")).deeds).toEqual(reports);
      expect((await pageOf(id, "lead-of-public-security")).deeds).toEqual(["report-progress"]);
      await done(id);
      expect((await pageOf(id, "officer-of-justice")).deeds).toEqual([]);
      expect((await pageOf(id)).deeds).toEqual(["confirm", "return"]);
    });

    test("the vote's figures only to those of the meeting", async () => {
      const { id } = await assign();
      const tallyFor = async (login: string) => {
        const vote = (await pageOf(id, login)).thread.find((each) => each.kind === "vote");
        return vote?.kind === "vote" ? (vote.result?.tally.for ?? null) : null;
      };
      expect(await tallyFor("minister-of-justice")).toBe(25);
      expect(await tallyFor("officer-of-justice")).toBe(null);
    });
  });
});

function refusalsOf(tries: PromiseSettledResult<unknown>[]): unknown[] {
  return tries.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
}

async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}
