import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { findPerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { askExtension } from "./ask-extension.server.ts";
import { assignTask } from "./assign-task.server.ts";
import type { Against } from "./standing.ts";
import { declineTask } from "./decline-task.server.ts";
import { grantExtension } from "./grant-extension.server.ts";
import { reassignTask } from "./reassign-task.server.ts";
import { receiveTask } from "./receive-task.server.ts";
import { refuseExtension } from "./refuse-extension.server.ts";
import { replaceTask } from "./replace-task.server.ts";
import { reportProgress } from "./report-progress.server.ts";
import { resumeTask } from "./resume-task.server.ts";
import { suspendTask } from "./suspend-task.server.ts";
import { taskPage } from "./task-page.views.server.ts";
import { tasksBoard } from "./tasks-board.views.server.ts";
import { transferTask } from "./transfer-task.server.ts";
import { withdrawTask } from "./withdraw-task.server.ts";

const refusing = (code: string) => expect.objectContaining({ code });
const [justice, health] = [organisationId("justice"), organisationId("health")];
const officer = "officer-of-justice";

onEachDatabase("the course of a task", (place) => {
  let app: TestApp;
  let clauseIds: string[];
  beforeEach(async () => {
    app = await startTestApp(place);
    clauseIds = await issuedClauses(app, 2);
  });
  afterEach(() => app.end());

  const at = (text: string) => app.time.moveTo(Date.parse(`${text}+07:00`));
  const assign = async (clause = 0, deadline = "trong tháng 12 năm 2026") =>
    (
      await assignTask(app, by("specialist"), {
        clauseId: clauseIds[clause] ?? "",
        title: "Trình phương án",
        deliverable: "Tờ trình",
        leadId: justice,
        coordinatorIds: [health],
        deadline,
      })
    ).id;
  const receive = (taskId: string, login = officer) => receiveTask(app, by(login), { taskId });
  const reason = "Không thuộc thẩm quyền";
  const decline = (taskId: string, login = officer) =>
    declineTask(app, by(login), { taskId, reason, proposedId: health });
  const reassign = (taskId: string, leadId = health, login = "specialist") =>
    reassignTask(app, by(login), { taskId, leadId, note: "" });
  const ask = (taskId: string, deadline = "trong quý I/2027", login = officer) =>
    askExtension(app, by(login), { taskId, reason: "Chờ ý kiến", deadline });
  const grant = (taskId: string, deadline = "trong quý I/2027", login = "prime-minister") =>
    grantExtension(app, by(login), { taskId, deadline, note: "" });
  const person = async (login: string) => {
    const found = await findPerson(app.read, personId(login), app.clock());
    if (!found) throw new Error(`no ${login}`);
    return found;
  };
  const pageOf = async (id: string, login = "specialist") =>
    taskPage(app.read, { person: await person(login), id, now: app.clock() });
  const figures = async (day: string | null, against: Against = "current") => {
    const counting = { day, against };
    const eyes = { person: await person("specialist"), now: app.clock(), counting };
    return (await tasksBoard(app.read, eyes)).all;
  };

  describe("sent back as another's", () => {
    test("within two working days, proposed and assigned anew to who then may receive it", async () => {
      const id = await assign();
      await decline(id);
      expect((await pageOf(id)).deeds).toEqual(["reassign", "replace", "withdraw"]);
      await reassign(id);
      const page = await pageOf(id);
      expect(page).toMatchObject({ state: "assigned", lead: { id: health }, coordinators: [] });
      await expect(receive(id)).rejects.toThrow(refusing("not-allowed"));
      expect(await receive(id, "officer-of-health")).toMatchObject({ state: "received" });
      const steps = page.thread.filter((each) => each.kind === "step");
      expect(steps.map(({ step, office }) => [step, office?.vi])).toEqual([
        ["assigned", undefined],
        ["declined", "Bộ Y tế"],
        ["reassigned", "Bộ Y tế"],
      ]);
    });
    test("not on the third, when it is not offered either; nor by others", async () => {
      const id = await assign();
      await expect(decline(id, "officer-of-health")).rejects.toThrow(refusing("not-allowed"));
      await expect(decline(id, "specialist")).rejects.toThrow(refusing("not-allowed"));
      await expect(decline(id, "auditor")).rejects.toThrow(refusing("not-found"));
      app.time.moveTo(app.clock() + 5 * 86_400_000);
      await expect(decline(id)).rejects.toThrow(refusing("task-decline-late"));
      expect((await pageOf(id, officer)).deeds).toEqual(["receive"]);
    });
    test("assigned anew by the Government Office only, and to a ministry there is", async () => {
      const id = await assign();
      await decline(id);
      await expect(reassign(id, health, officer)).rejects.toThrow(refusing("not-allowed"));
      await expect(reassign(id, "organisation-nowhere")).rejects.toThrow(refusing("invalid-input"));
      await reassign(id, justice);
      expect(await receive(id)).toMatchObject({ state: "received" });
    });
  });

  describe("an extension", () => {
    test("is asked by the lead, decided by the leader in charge, and leaves the first deadline", async () => {
      const id = await assign();
      await receive(id);
      await expect(ask(id, "quý I/2027", "officer-of-health")).rejects.toThrow(
        refusing("not-allowed"),
      );
      await expect(ask(id, "20/12/2026")).rejects.toThrow(refusing("extension-not-later"));
      await expect(ask(id, "không thời hạn")).rejects.toThrow(refusing("deadline-unreadable"));
      await ask(id);
      for (const login of ["specialist", officer, "dpm-economy"]) {
        await expect(grant(id, "quý I/2027", login)).rejects.toThrow(refusing("not-allowed"));
      }
      expect((await pageOf(id, "prime-minister")).deeds).toEqual(["decide-extension"]);
      await grant(id);
      expect(await pageOf(id)).toMatchObject({
        asked: null,
        firstDueAt: Date.parse("2026-12-31T17:30+07:00"),
        dueAt: Date.parse("2027-03-31T17:30+07:00"),
        deadlineText: "trong tháng 12 năm 2026",
      });
      const told = app.published.find(({ type }) => type === "task.extension-granted");
      expect(told?.payload).toMatchObject({ dueAt: Date.parse("2027-03-31T17:30+07:00") });
      await expect(grant(id)).rejects.toThrow(refusing("extension-not-asked"));
    });
    test("is not asked once the deadline has passed, and refused with a reason", async () => {
      const id = await assign();
      await receive(id);
      await ask(id);
      const refusal = { taskId: id, reason: "Giữ thời hạn" };
      await refuseExtension(app, by("prime-minister"), refusal);
      at("2026-12-31T17:30:01");
      await expect(ask(id)).rejects.toThrow(refusing("extension-late"));
      expect(await pageOf(id)).toMatchObject({ standing: "overdue", firstDueAt: null });
    });
    test("is counted against both deadlines, on every day", async () => {
      const id = await assign();
      await receive(id);
      at("2026-12-30T09:00");
      await ask(id);
      at("2027-01-04T09:00");
      expect(await figures(null)).toMatchObject({ overdue: 1, "in-term": 0 });
      await grant(id);
      expect(await figures(null)).toMatchObject({ overdue: 0, "in-term": 1 });
      expect(await figures(null, "original")).toMatchObject({ overdue: 1, "in-term": 0 });
      expect(await figures("2027-01-02")).toMatchObject({ overdue: 1, "in-term": 0 });
      expect(await figures("2026-12-31")).toMatchObject({ overdue: 1, "in-term": 0 });
      expect(await figures("2026-12-30")).toMatchObject({ overdue: 0, "in-term": 1 });
      expect(await figures("2026-01-01")).toMatchObject({ total: 0 });
    });
  });

  test("without a deadline stands beside the cells", async () => {
    await assign(0, "");
    await assign(1);
    expect(await figures(null)).toMatchObject({ total: 1, "no-deadline": 1 });
    expect((await figures("2099-01-01")).total).toBe(1);
  });

  test("suspended stands nowhere, resumed goes on; the past keeps its figures", async () => {
    const id = await assign();
    await receive(id);
    at("2026-12-20T09:00");
    await suspendTask(app, by("specialist"), { taskId: id, reason: "Chờ luật" });
    expect(await figures(null)).toMatchObject({ total: 0 });
    expect(await figures("2026-12-19")).toMatchObject({ "in-term": 1 });
    await expect(receive(id)).rejects.toThrow(refusing("task-wrong-state"));
    at("2027-01-05T09:00");
    await resumeTask(app, by("specialist"), { taskId: id });
    expect(await pageOf(id)).toMatchObject({ state: "received", standing: "overdue" });
  });

  test("handed on it goes on under a new number and the same deadlines, clickable both ways", async () => {
    const id = await assign();
    await receive(id);
    const input = { taskId: id, leadId: health, reason: "Sắp xếp lại" };
    await expect(transferTask(app, by(officer), input)).rejects.toThrow(refusing("not-allowed"));
    const { successorId } = await transferTask(app, by("specialist"), input);
    const [old, next] = [await pageOf(id), await pageOf(successorId)];
    expect(old).toMatchObject({ state: "transferred", standing: null, deeds: [] });
    expect(old.related).toMatchObject([{ kind: "successor", id: successorId, code: next.code }]);
    expect(next.related).toMatchObject([{ kind: "predecessor", id }]);
    expect(next).toMatchObject({ state: "assigned", dueAt: old.dueAt, lead: { id: health } });
    expect(next.coordinators).toEqual([]);
  });

  test("replaced by a newer task; a clause whose task was taken back is given again", async () => {
    const [old, next] = [await assign(), await assign(1)];
    const { code } = await pageOf(next);
    const replace = (successor: string) =>
      replaceTask(app, by("specialist"), { taskId: old, reason: "Văn bản mới", successor });
    for (const wrong of ["2026/99", "x", (await pageOf(old)).code]) {
      await expect(replace(wrong)).rejects.toThrow(refusing("task-not-successor"));
    }
    expect(await replace(code)).toMatchObject({ state: "replaced" });
    expect((await pageOf(next)).related).toMatchObject([{ kind: "predecessor", id: old }]);
    await expect(assign()).rejects.toThrow(refusing("clause-has-task"));
    await withdrawTask(app, by("specialist"), { taskId: next, reason: "Trùng" });
    expect(await assign(1)).not.toBe(next);
  });

  test("a progress report says how far, what is in the way and what is proposed", async () => {
    const id = await assign();
    await receive(id);
    const said = { text: "Đã rà soát", obstacles: "Thiếu dữ liệu", proposal: "Họp liên bộ" };
    const report = { taskId: id, ...said, percent: 40, product: "12/BC-BTP", evidence: null };
    await reportProgress(app, by(officer), report);
    const page = await pageOf(id);
    expect(page).toMatchObject({ percent: 40, reports: 1 });
    expect(page.thread.at(-1)).toMatchObject({ ...said, percent: 40, product: "12/BC-BTP" });
  });
});
