import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { findPerson } from "../people/person.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { issuedClauses } from "../testing/issued-clauses.ts";
import { askExtension } from "./ask-extension.server.ts";
import { assignTasks } from "./assign-tasks.server.ts";
import { confirmTask } from "./confirm-task.server.ts";
import { NOW_AND_CURRENT } from "./counted-tasks.ts";
import { grantExtension } from "./grant-extension.server.ts";
import { receiveTask } from "./receive-task.server.ts";
import { reportProgress } from "./report-progress.server.ts";
import type { GivenTasks } from "./task-form.ts";
import { taskList } from "./task-list.views.server.ts";
import { taskPage } from "./task-page.views.server.ts";
import { withdrawTask } from "./withdraw-task.server.ts";

const refusing = (code: string, fields?: object) =>
  expect.objectContaining(fields ? { code, fields } : { code });
const [justice, health, hue] = ["justice", "health", "hue"].map(organisationId);

onEachDatabase("assignTasks", (place) => {
  let app: TestApp;
  let clauseId: string;
  beforeEach(async () => {
    app = await startTestApp(place);
    [clauseId = ""] = await issuedClauses(app, 1);
  });
  afterEach(() => app.end());

  const document = {
    ...{ kind: "Chỉ thị", notation: "15/CT-TTg", issuedOn: "2026-11-02" },
    ...{ issuer: "Thủ tướng Chính phủ", signer: "Thủ tướng Chính phủ" },
  };
  const row = (key: string, change = {}) => ({
    ...{ key, passage: "trình phương án kết nối", title: "Trình phương án" },
    ...{ deliverable: "Tờ trình", leadId: justice ?? "", coordinatorIds: [hue ?? ""] },
    ...{ deadline: "trong tháng 12 năm 2026", ...change },
  });
  const terms: GivenTasks["terms"] = {
    ...{ leaderId: null, monitorId: personId("specialist"), monitorDepartment: "Vụ Pháp luật" },
    ...{ priority: "urgent", secrecy: "none", field: "institutions" },
  };
  const fromClause = (seen = 0) => ({ is: "clause", clauseId, seen }) as const;
  const give = (
    source: GivenTasks["source"],
    tasks = [row("0")],
    change: Partial<GivenTasks["terms"]> = {},
    login = "specialist",
  ) => assignTasks(app, by(login), { source, tasks, terms: { ...terms, ...change } });
  const person = async (login: string) => {
    const found = await findPerson(app.read, personId(login), app.clock());
    if (!found) throw new Error(`no ${login}`);
    return found;
  };
  const pageOf = async (id: string, login = "specialist") =>
    taskPage(app.read, { person: await person(login), id, now: app.clock() });
  const lines = async (login: string) => {
    const filter = { ministry: null, state: null, counting: NOW_AND_CURRENT };
    const asked = { person: await person(login), now: app.clock(), filter };
    return taskList(app.read, asked);
  };
  const listed = async (login: string) => (await lines(login)).length;
  const inCharge = { leaderId: personId("prime-minister") };
  const first = async (giving: Promise<{ ids: string[] }>) => (await giving).ids[0] ?? "";

  test("several tasks of one clause in one act, with all their marks", async () => {
    const { ids } = await give(fromClause(), [row("0"), row("3", { leadId: health })]);
    expect(ids).toHaveLength(2);
    const page = await pageOf(ids[1] ?? "", "officer-of-justice");
    expect(page).toMatchObject({
      ...{ passage: "trình phương án kết nối", priority: "urgent", field: "institutions" },
      monitor: {
        department: "Vụ Pháp luật",
        title: { vi: expect.stringContaining("Chuyên viên") },
      },
    });
    expect(page.coordinators.map(({ id }) => id)).toEqual([hue]);
    expect(page.thread.map(({ kind }) => kind)).toContain("clause");
  });

  test("all or none: what is wrong in a row is told by its row", async () => {
    const giving = give(fromClause(), [row("0"), row("3", { leadId: "organisation-of-nobody" })]);
    await expect(giving).rejects.toThrow(refusing("invalid-input", { "leadId.3": "unreadable" }));
    expect(await listed("specialist")).toBe(0);
  });

  test("more of a clause only by who has seen what was given of it", async () => {
    await give(fromClause());
    await expect(give(fromClause())).rejects.toThrow(refusing("clause-has-task"));
    await give(fromClause(1));
    expect(await listed("specialist")).toBe(2);
  });

  test("from a document, which is entered once; the leader in charge has to be named", async () => {
    const source = { is: "document", document } as const;
    await expect(give(source)).rejects.toThrow(refusing("task-without-leader"));
    const id = await first(give(source, [row("0", { deadline: "5 ngày làm việc" })], inCharge));
    await give(source, [row("0")], inCharge);
    expect(await app.read("source_documents").pluck("notation")).toEqual(["15/CT-TTg"]);
    const page = await pageOf(id);
    expect(page.thread[0]).toMatchObject({ kind: "document", document });
    const { kind, notation } = document;
    expect(await lines("specialist")).toMatchObject([{ document: { kind, notation } }, {}]);
    expect(page.dueAt).toBe(Date.parse("2026-11-09T17:30+07:00"));
  });

  test("from an item's conclusion, and not before there is one", async () => {
    const source = { is: "item", itemId: "item-1" } as const;
    await expect(give(source, [row("0")], inCharge)).rejects.toThrow(refusing("not-found"));
    const conclusion = {
      conclusion: "Giao Bộ Tư pháp trình phương án.",
      concluded_at: app.clock(),
    };
    await app.write("agenda_items").where({ id: "item-1" }).update(conclusion);
    const id = await first(give(source, [row("0")], inCharge));
    const [entry] = (await pageOf(id)).thread;
    expect(entry).toMatchObject({ kind: "item", item: { conclusion: conclusion.conclusion } });
  });

  test.each([
    ["officer-of-justice", { is: "clause" }, "not-allowed"],
    ["officer-of-justice", { is: "document", document }, "not-found"],
    ["operator", { is: "clause" }, "not-found"],
  ] as const)("%s gives none: %j, %s", async (login, source, code) => {
    const from = source.is === "clause" ? fromClause() : source;
    await expect(give(from, [row("0")], inCharge, login)).rejects.toThrow(refusing(code));
  });

  test.each([
    [{ leaderId: personId("minister-of-health") }, "leaderId"],
    [{ monitorId: personId("officer-of-justice") }, "monitorId"],
  ])("terms %j are refused by %s", async (change, field) => {
    const refusal = refusing("invalid-input", { [field]: "unreadable" });
    await expect(give(fromClause(), [row("0")], change)).rejects.toThrow(refusal);
  });

  test("a secret task is there only for those who take part in it", async () => {
    const id = await first(give(fromClause(), [row("0")], { secrecy: "secret" }));
    for (const login of ["specialist", "officer-of-justice", "minister-of-justice"]) {
      expect((await pageOf(id, login)).secrecy).toBe("secret");
      expect(await listed(login)).toBe(1);
    }
    for (const login of ["head-of-general-affairs", "officer-of-health", "minister-of-health"]) {
      await expect(pageOf(id, login)).rejects.toThrow(refusing("not-found"));
      expect(await listed(login)).toBe(0);
    }
    const confirming = confirmTask(app, by("head-of-general-affairs"), { taskId: id });
    await expect(confirming).rejects.toThrow(refusing("not-found"));
  });

  describe("sub-tasks", () => {
    let parentId: string;
    beforeEach(async () => {
      parentId = await first(give(fromClause(), [row("0")], { secrecy: "secret" }));
    });
    const cut = (change = {}, taskId = parentId) =>
      first(give({ is: "task", taskId }, [row("0", change)]));

    test("have the source of their parent, and are as secret; it is as far as they are", async () => {
      const [one] = [await cut(), await cut(), await cut()];
      expect(await pageOf(one ?? "")).toMatchObject({
        secrecy: "secret",
        family: { parent: { id: parentId } },
      });
      await receiveTask(app, by("officer-of-justice"), { taskId: one ?? "" });
      const said = { text: "Đã rà soát", obstacles: "", percent: 90, evidence: null };
      await reportProgress(app, by("officer-of-justice"), { taskId: one ?? "", ...said });
      const { family, percent } = await pageOf(parentId);
      expect(percent).toBe(30);
      expect(family.subTasks.map((each) => each.percent)).toEqual([90, null, null]);
    });

    test.each([
      [{ deadline: "trong tháng 1 năm 2027" }, "task-after-parent"],
      [{ deadline: "không ấn định thời hạn" }, "task-after-parent"],
    ])("%j: %s", async (change, code) => {
      await expect(cut(change)).rejects.toThrow(refusing(code));
    });

    test("are cut no further, and not from what is over", async () => {
      const child = await cut();
      await expect(cut({}, child)).rejects.toThrow(refusing("task-is-sub-task"));
      await withdrawTask(app, by("specialist"), { taskId: parentId, reason: "Trùng" });
      await expect(cut()).rejects.toThrow(refusing("task-wrong-state"));
    });

    test("are not extended beyond their parent", async () => {
      const taskId = await cut({ deadline: "trước ngày 15/12/2026" });
      await receiveTask(app, by("officer-of-justice"), { taskId });
      const reason = "Chờ ý kiến";
      const asked = { taskId, reason, deadline: "trong tháng 1 năm 2027" };
      await askExtension(app, by("officer-of-justice"), asked);
      const grant = (deadline: string) =>
        grantExtension(app, by("prime-minister"), { taskId, deadline, note: "" });
      await expect(grant(asked.deadline)).rejects.toThrow(refusing("task-after-parent"));
      await grant("trước ngày 25/12/2026");
    });
  });
});
