import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { approveResolution } from "../resolutions/approve-resolution.server.ts";
import { issueResolution } from "../resolutions/issue-resolution.server.ts";
import { resolutionPage } from "../resolutions/resolution-page.views.server.ts";
import { submitResolution } from "../resolutions/submit-resolution.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { approveDraft } from "../testing/issue-draft.ts";
import { clausesOf, draftedResolution } from "../testing/issued-clauses.ts";
import { editPreparedTask } from "./edit-prepared-task.server.ts";
import { newTaskPage } from "./new-task-page.views.server.ts";
import { prepareTasks } from "./prepare-tasks.server.ts";
import { removePreparedTask } from "./remove-prepared-task.server.ts";
import type { GivenTasks } from "./task-form.ts";

const refusing = (code: string, fields?: object) =>
  expect.objectContaining(fields ? { code, fields } : { code });
const [justice = "", health = "", hue = ""] = ["justice", "health", "hue"].map(organisationId);

onEachDatabase("tasks prepared before the issue", (place) => {
  let app: TestApp;
  let id: string;
  let clauses: string[];
  beforeEach(async () => {
    app = await startTestApp(place);
    id = await draftedResolution(app, 2);
    clauses = await clausesOf(app, id);
  });
  afterEach(() => app.end());

  const row = (key: string, change = {}) => ({
    ...{ key, passage: "", title: "Trình phương án", deliverable: "Tờ trình" },
    ...{ leadId: justice, coordinatorIds: [hue], deadline: "5 ngày làm việc", ...change },
  });
  const terms: GivenTasks["terms"] = {
    ...{ leaderId: null, monitorId: personId("specialist"), monitorDepartment: "" },
    ...{ priority: "normal", secrecy: "none", field: null },
  };
  const prepare = (
    tasks = [row("0")],
    { login = "specialist", seen = 0, at = 0, secrecy = terms.secrecy, key = "" } = {},
  ) =>
    prepareTasks(app, by(login, key || undefined), {
      source: { is: "clause", clauseId: clauses[at] ?? "", seen },
      terms: { ...terms, secrecy },
      tasks,
    });
  const issue = (intent = by("specialist")) => issueResolution(app, intent, { resolutionId: id });
  const pageFor = async (login: string) => {
    const person = await requirePerson(app.read, personId(login), app.clock());
    return resolutionPage(app.read, { person, id, now: app.clock(), signingFile: undefined });
  };
  const tasks = () => app.read("tasks").orderBy("number");

  test("become tasks in the instant of the issue, and not before", async () => {
    await approveDraft(app, id);
    await prepare([row("0"), row("1", { leadId: health, deadline: "trong tháng 12 năm 2026" })]);
    const { ids } = await prepare([row("0")], { at: 1 });
    await removePreparedTask(app, by("head-of-general-affairs"), { preparedId: ids[0] ?? "" });
    expect(await tasks()).toEqual([]);
    expect((await pageFor("prime-minister")).prepared).toHaveLength(2);
    await expect(pageFor("officer-of-justice")).rejects.toThrow(refusing("not-found"));
    app.time.moveTo(Date.parse("2026-12-07T09:00:00+07:00"));
    await issue();
    const { issued_at: issuedAt } = await app.read("resolutions").where({ id }).first("issued_at");
    const day = "2026-12-14T17:30+07:00";
    expect(await tasks()).toMatchObject([
      {
        ...{
          clause_id: clauses[0],
          lead_organisation_id: justice,
          deadline_text: "5 ngày làm việc",
        },
        ...{ due_at: Date.parse(day), leader_id: personId("prime-minister"), state: "assigned" },
        ...{ monitor_id: personId("specialist"), assigned_at: issuedAt },
      },
      { lead_organisation_id: health },
    ]);
    expect((await pageFor("officer-of-justice")).tasks).toHaveLength(2);
    const last = app.published.slice(-3).map(({ type }) => type);
    expect(last).toEqual(["task.assigned", "task.assigned", "resolution.issued"]);
    expect(JSON.stringify(app.published)).not.toContain("Trình phương án");
  });

  test("twice the same key, and ten at once: each task is given once", async () => {
    await approveDraft(app, id);
    const twice = by("specialist", "one-key");
    const prepared = await prepare([row("0")], { key: "same" });
    expect(await prepare([row("0")], { key: "same" })).toEqual(prepared);
    const tries = await Promise.allSettled([
      ...Array.from({ length: 8 }, () => issue()),
      ...[twice, twice].map((intent) => issue(intent)),
    ]);
    const refused = tries.flatMap((each) => (each.status === "rejected" ? [each.reason.code] : []));
    expect(new Set(refused)).toEqual(new Set(["resolution-elsewhere"]));
    expect(await tasks()).toHaveLength(1);
    expect(await app.read("number_series").orderBy("series").pluck("last")).toEqual([1, 1]);
    const done = await app.read("resolutions").where({ id }).first("number");
    expect(done).toEqual({ number: 1 });
  });

  test("on a frozen text only, by the secretariat, and as tasks are given", async () => {
    await expect(prepare()).rejects.toThrow(refusing("resolution-elsewhere"));
    await submitResolution(app, by("specialist"), { resolutionId: id, version: 2 });
    await expect(prepare()).rejects.toThrow(refusing("resolution-elsewhere"));
    await approveResolution(app, by("prime-minister"), { resolutionId: id, version: 2 });
    await expect(prepare([row("0")], { login: "prime-minister" })).rejects.toThrow(
      refusing("not-allowed"),
    );
    await expect(prepare([row("0")], { login: "officer-of-justice" })).rejects.toThrow(
      refusing("not-found"),
    );
    const unreadable = [row("0"), row("4", { deadline: "khi nào rảnh" })];
    await expect(prepare(unreadable)).rejects.toThrow(refusing("deadline-unreadable"));
    const strange = [row("2", { leadId: "organisation-of-nobody" })];
    await expect(prepare(strange)).rejects.toThrow(
      refusing("invalid-input", { "leadId.2": "unreadable" }),
    );
    expect(await app.read("prepared_tasks")).toEqual([]);
    await prepare();
    await expect(prepare()).rejects.toThrow(refusing("clause-has-task"));
    const { ids } = await prepare([row("0")], { seen: 1 });
    await expect(
      removePreparedTask(app, by("prime-minister"), { preparedId: ids[0] ?? "" }),
    ).rejects.toThrow(refusing("not-allowed"));
    const person = await requirePerson(app.read, personId("specialist"), app.clock());
    const search = new URLSearchParams({ clause: clauses[0] ?? "" });
    const page = await newTaskPage(app.read, { person, search, now: app.clock() });
    expect(page.source).toMatchObject({ seen: 2, resolution: { id, code: null } });
  });

  test("is written anew, where it stands, by whoever may prepare and while it waits", async () => {
    await approveDraft(app, id);
    const { ids } = await prepare([row("0", { passage: "kết nối dữ liệu" })]);
    const [preparedId = ""] = ids;
    const change = { title: "Trình đề án", leadId: health, coordinatorIds: [], passage: "" };
    const edit = (tasks = [row("0", change)], login = "head-of-general-affairs", version = 1) =>
      editPreparedTask(app, by(login), {
        ...{ preparedId, version },
        terms: { ...terms, monitorId: null, priority: "urgent" },
        tasks,
      });
    const pageOf = async (login: string) => {
      const person = await requirePerson(app.read, personId(login), app.clock());
      const search = new URLSearchParams({ prepared: preparedId });
      return newTaskPage(app.read, { person, search, now: app.clock() });
    };
    expect(await pageOf("specialist")).toMatchObject({
      passage: "kết nối dữ liệu",
      source: { is: "clause", id: clauses[0], resolution: { id, code: null } },
      prepared: { title: "Trình phương án", leadId: justice, deadline: "5 ngày làm việc" },
    });
    await expect(pageOf("officer-of-justice")).rejects.toThrow(refusing("not-found"));
    await expect(pageOf("prime-minister")).rejects.toThrow(refusing("not-allowed"));
    await expect(edit([row("0"), row("1")])).rejects.toThrow(refusing("invalid-input"));
    await expect(edit([row("0", { deadline: "khi nào rảnh" })])).rejects.toThrow(
      refusing("deadline-unreadable"),
    );
    await expect(edit([row("0")], "prime-minister")).rejects.toThrow(refusing("not-allowed"));
    await expect(edit([row("0")], "officer-of-justice")).rejects.toThrow(refusing("not-found"));
    expect((await pageOf("specialist")).prepared?.title).toBe("Trình phương án");
    expect(await edit()).toEqual({ ids: [preparedId] });
    // Who opened it before that and sends later writes over nothing.
    const late = [row("0", { title: "Trình báo cáo" })];
    await expect(edit(late, "specialist")).rejects.toThrow(refusing("prepared-task-changed"));
    expect((await pageOf("specialist")).prepared).toMatchObject({
      title: "Trình đề án",
      version: 2,
    });
    expect(await edit(late, "specialist", 2)).toEqual({ ids: [preparedId] });
    const at = (version: number) => edit([row("0", change)], "specialist", version);
    const both = await Promise.allSettled([at(3), at(3)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await issue();
    expect(await tasks()).toMatchObject([
      {
        ...{ clause_id: clauses[0], title: "Trình đề án", lead_organisation_id: health },
        ...{ passage: "", monitor_id: null, priority: "urgent" },
      },
    ]);
    expect(await app.read("task_coordinators")).toEqual([]);
    await expect(edit()).rejects.toThrow(refusing("not-found"));
    expect(JSON.stringify(app.published)).not.toContain("Trình đề án");
  });

  test("a secret one is seen by those who take part in it", async () => {
    await approveDraft(app, id);
    await prepare([row("0")], { secrecy: "secret" });
    expect((await pageFor("specialist")).prepared).toHaveLength(1);
    expect((await pageFor("head-of-general-affairs")).prepared).toEqual([]);
    const [{ id: preparedId }] = await app.read("prepared_tasks").select("id");
    const hidden = { preparedId, version: 1, terms, tasks: [row("0")] };
    await expect(editPreparedTask(app, by("head-of-general-affairs"), hidden)).rejects.toThrow(
      refusing("not-found"),
    );
    await issue(by("head-of-general-affairs"));
    expect(await tasks()).toMatchObject([{ secrecy: "secret" }]);
  });

  test("one whose clause is not in the text holds the issue up until it is dropped too", async () => {
    await approveDraft(app, id);
    const { ids } = await prepare([row("0")], { at: 1 });
    await prepare();
    await app.write("prepared_tasks").where({ id: ids[0] }).update({ clause_id: "dropped" });
    await expect(issue()).rejects.toThrow(refusing("prepared-task-astray"));
    expect(await tasks()).toEqual([]);
    expect(await app.read("number_series")).toEqual([]);
    await removePreparedTask(app, by("specialist"), { preparedId: ids[0] ?? "" });
    expect(await issue()).toMatchObject({ number: 1 });
    expect(await tasks()).toMatchObject([{ clause_id: clauses[0] }]);
  });
});
