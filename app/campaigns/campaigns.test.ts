import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { markNoticesRead } from "../notices/mark-notices-read.server.ts";
import { newFor } from "../notices/notice.views.server.ts";
import { findPerson } from "../people/person.views.server.ts";
import { assignTasks } from "../tasks/assign-tasks.server.ts";
import { newTaskPage } from "../tasks/new-task-page.views.server.ts";
import { taskPage } from "../tasks/task-page.views.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { sendAllNotices } from "../testing/send-all-notices.ts";
import { onEachDatabase } from "../testing/database.ts";
import { addConclusion } from "./add-conclusion.server.ts";
import { assessCell } from "./assess-cell.server.ts";
import { campaignForm } from "./campaign-fields.ts";
import { campaignList } from "./campaign-list.views.server.ts";
import { campaignPage, remarkFile } from "./campaign-page.views.server.ts";
import { campaignTables } from "./campaign-print.ts";
import { campaignPrint } from "./campaign-print.views.server.ts";
import { concludeCampaign } from "./conclude-campaign.server.ts";
import { editCampaign } from "./edit-campaign.server.ts";
import { explainCell } from "./explain-cell.server.ts";
import { countText, type Mark } from "./matrix.ts";
import { openCampaign } from "./open-campaign.server.ts";
import { prepareCampaign } from "./prepare-campaign.server.ts";
import { removeConclusion } from "./remove-conclusion.server.ts";

const refusing = (code: string, fields?: object) =>
  expect.objectContaining(fields ? { code, fields } : { code });
const justice = organisationId("justice");
const health = organisationId("health");
const hue = organisationId("hue");

onEachDatabase("inspection campaigns", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const HEAD = "head-of-general-affairs";
  const fields = (change = {}) =>
    campaignForm.parse({
      ...{ title: "Kiểm tra cải cách thủ tục", purpose: "Kiểm tra việc thực hiện" },
      ...{ fromOn: "2026-11-02", toOn: "2026-11-30", bodyIds: [justice, health, hue] },
      ...{ criteria: "Có kế hoạch\nĐủ ba việc\n- tổ công tác\n- danh mục", ...change },
    });
  const prepare = async (change = {}, login = "specialist") =>
    (await prepareCampaign(app, by(login), fields(change))).id;
  const open = async (id: string) => openCampaign(app, by(HEAD), { campaignId: id });
  const opened = async (change = {}) => {
    const id = await prepare(change);
    await open(id);
    return id;
  };
  const person = async (login: string) => {
    const found = await findPerson(app.read, personId(login), app.clock());
    if (!found) throw new Error(`no ${login}`);
    return found;
  };
  const pageFor = async (id: string, login = "specialist", search = "") =>
    campaignPage(app.read, {
      ...{ person: await person(login), id, now: app.clock() },
      search: new URLSearchParams(search),
    });
  const listFor = async (login: string, search = "") =>
    campaignList(app.read, {
      ...{ person: await person(login), now: app.clock(), search: new URLSearchParams(search) },
    });
  const criterion = async (id: string, number: string) =>
    (await pageFor(id)).rows.find((row) => row.number === number)?.id ?? "";
  const said = (change = {}) => ({ text: "", seen: 0, evidence: null, ...change });
  type Found = { number: string; body: string; mark: Mark; seen?: number; text?: string };
  const assess = async (id: string, { number, body, ...rest }: Found, login = "specialist") =>
    assessCell(app, by(login), {
      ...{ campaignId: id, criterionId: await criterion(id, number), organisationId: body },
      ...said(rest),
      mark: rest.mark,
    });
  const explain = async (id: string, { body, login }: { body: string; login: string }) =>
    explainCell(app, by(login), {
      ...{ campaignId: id, criterionId: await criterion(id, "1"), organisationId: body },
      ...said({ text: "Đã ban hành kế hoạch ngày 5/11." }),
    });
  const concluding = (id: string, login = HEAD) =>
    concludeCampaign(app, by(login), { campaignId: id });
  const conclude = async (id: string, organisation: string | null = justice) => {
    const conclusion = { campaignId: id, organisationId: organisation, text: "Ban hành kế hoạch." };
    const { conclusionId } = await addConclusion(app, by("specialist"), conclusion);
    await concluding(id);
    return conclusionId;
  };
  const evidence = async () => {
    const bytes = (async function* () {
      yield new TextEncoder().encode("biên bản kiểm tra");
    })();
    const arrival = await app.files.receive(bytes, 1000);
    return { arrival, name: "bien-ban.txt", mediaType: "application/octet-stream" };
  };

  test("is written anew while it is prepared, and not once it is open", async () => {
    const id = await prepare();
    const change = fields({ bodyIds: [justice], criteria: "Một\n- a\nHai" });
    await editCampaign(app, by("specialist"), { ...change, campaignId: id });
    const page = await pageFor(id);
    expect(page.rows.map(({ number, title }) => `${number} ${title}`)).toEqual([
      ...["1 Một", "1.1 a", "2 Hai"],
    ]);
    expect(page.form).toMatchObject({ id, criteria: "Một\n- a\nHai", bodyIds: [justice] });
    await open(id);
    const again = editCampaign(app, by("specialist"), { ...change, campaignId: id });
    await expect(again).rejects.toThrow(refusing("campaign-wrong-state"));
    await expect(open(id)).rejects.toThrow(refusing("campaign-wrong-state"));
    expect((await pageFor(id)).form).toBeNull();
  });

  test.each([
    [{ bodyIds: ["organisation-of-nobody"] }, "bodyIds"],
    [{ previousId: "none" }, "previousId"],
    [{ inspectorIds: ["person-operator"] }, "inspectorIds"],
  ])("%j is refused by its field", async (change, field) => {
    await expect(prepare(change)).rejects.toThrow(
      refusing("invalid-input", { [field]: "unreadable" }),
    );
  });

  test("a round to compare with has to be concluded", async () => {
    const previousId = await opened();
    await expect(prepare({ previousId })).rejects.toThrow(refusing("invalid-input"));
  });

  test("those inspected hear of opening, what is found lacking and the end; the office of what is explained", async () => {
    const danang = organisationId("da-nang");
    const news = async (login: string) => {
      await sendAllNotices(app);
      const { lines } = await newFor(app.read, await person(login), 9);
      return lines.map(({ kind, number, isRead }) => `${kind} ${number} ${isRead ? "" : "new"}`);
    };
    const read = (login: string) => markNoticesRead(app, by(login), { noticeId: null });
    const id = await prepare({ bodyIds: [justice, danang] });
    expect(await news("officer-of-da-nang")).toEqual([]);
    await open(id);
    const opening = "campaign-opened 0 new";
    for (const login of ["officer-of-da-nang", "officer-of-justice", "lead-of-justice"]) {
      expect(await news(login)).toEqual([opening]);
    }
    expect(await news("officer-of-health")).toEqual([]);
    expect(await news("minister-of-justice")).toEqual([]);
    await assess(id, { number: "1", body: danang, mark: "met" });
    expect(await news("officer-of-da-nang")).toEqual([opening]);
    for (const number of ["1", "2.1", "2.2"]) {
      const seen = number === "1" ? 1 : 0;
      await assess(id, { number, body: danang, mark: "not-met", seen });
    }
    expect(await news("officer-of-da-nang")).toEqual([
      "campaign-found 3 new",
      opening.replace("0", "3"),
    ]);
    expect(await news("officer-of-justice")).toEqual([opening]);
    app.time.moveTo(app.clock() + 1000);
    await explain(id, { body: danang, login: "officer-of-da-nang" });
    expect(await news("specialist")).toEqual(["campaign-explained 0 new"]);
    expect((await news("officer-of-da-nang"))[0]).toBe("campaign-found 2 new");
    await read("officer-of-da-nang");
    await assess(id, { number: "1", body: danang, mark: "not-met", seen: 2 });
    expect((await news("officer-of-da-nang")).slice(0, 2)).toEqual([
      "campaign-found 3 new",
      "campaign-found 3 ",
    ]);
    await conclude(id, danang);
    // What was to be explained is closed with the campaign.
    expect(await news("officer-of-da-nang")).toEqual([
      "campaign-concluded 0 new",
      "campaign-opened 0 ",
    ]);
  });

  test("whoever is named inspects like the office, though not the own body, and no other does", async () => {
    const inspectorIds = [personId("officer-of-justice")];
    const id = await prepare({ bodyIds: [justice, health], inspectorIds });
    const named = "officer-of-justice";
    await expect(pageFor(id, named)).rejects.toThrow(refusing("not-found"));
    expect((await listFor(named)).lines).toEqual([]);
    await open(id);
    expect((await listFor(named)).lines).toMatchObject([{ id }]);
    const page = await pageFor(id, named);
    expect(page).toMatchObject({ eyes: "all", mayAssess: true, mayConclude: false, form: null });
    expect(page.inspectors).toMatchObject([{ id: inspectorIds[0] }]);
    expect(page.bodies.map((body) => body.id)).toEqual([justice, health]);
    await assess(id, { number: "1", body: health, mark: "met" }, named);
    const own = assess(id, { number: "1", body: justice, mark: "met" }, named);
    await expect(own).rejects.toThrow(refusing("not-allowed"));
    const cellOf = async (body: string) => {
      const search = `criterion=${await criterion(id, "1")}&body=${body}`;
      const { cell } = await pageFor(id, named, search);
      return [cell?.mayAssess, cell?.mayExplain];
    };
    expect([await cellOf("justice"), await cellOf("health")]).toEqual([
      [false, true],
      [true, false],
    ]);
    const inspected = assess(id, { number: "1", body: health, mark: "met" }, "officer-of-health");
    await expect(inspected).rejects.toThrow(refusing("not-allowed"));
    const other = assess(id, { number: "1", body: health, mark: "met" }, "officer-of-finance");
    await expect(other).rejects.toThrow(refusing("not-found"));
    await sendAllNotices(app);
    const told = await app.read("notices").where({ kind: "campaign-opened" }).pluck("person_id");
    expect(told.filter((each) => each === inspectorIds[0])).toHaveLength(1);
    await conclude(id);
    await expect(assess(id, { number: "2.1", body: health, mark: "met" }, named)).rejects.toThrow(
      refusing("campaign-wrong-state"),
    );
    expect((await pageFor(id, named)).mayAssess).toBe(false);
  });

  test("counts met of assessed by body and by criterion, which is met by all its parts", async () => {
    const id = await opened();
    await assess(id, { number: "1", body: justice, mark: "met" });
    await assess(id, { number: "2.1", body: justice, mark: "met" });
    await assess(id, { number: "2.2", body: justice, mark: "not-met" });
    await assess(id, { number: "2.1", body: health, mark: "met" });
    const { rows, bodies } = await pageFor(id);
    const marks = rows.map((row) => [row.number, ...row.cells.map(({ mark }) => mark)]);
    expect(marks).toEqual([
      ["1", "met", "not-assessed", "not-assessed"],
      ["2", "not-met", "not-assessed", "not-assessed"],
      ["2.1", "met", "met", "not-assessed"],
      ["2.2", "not-met", "not-assessed", "not-assessed"],
    ]);
    expect(bodies.map(({ code, count }) => [code, countText(count), count.notAssessed])).toEqual([
      ["justice", "1/2", 0],
      ["health", "0/0", 2],
      ["hue", "0/0", 2],
    ]);
    expect(rows.map(({ count }) => count && countText(count))).toEqual([
      "1/1",
      "0/1",
      "2/2",
      "0/1",
    ]);
    const compound = assess(id, { number: "2", body: justice, mark: "met" });
    await expect(compound).rejects.toThrow(refusing("not-found"));
    const stranger = assess(id, { number: "1", body: organisationId("finance"), mark: "met" });
    await expect(stranger).rejects.toThrow(refusing("not-found"));
  });

  test("each version of a cell is kept, and none is written over unseen", async () => {
    const id = await opened();
    await assess(id, { number: "1", body: justice, mark: "not-met", text: "Chưa có kế hoạch." });
    const blind = assess(id, { number: "1", body: justice, mark: "met" });
    await expect(blind).rejects.toThrow(refusing("finding-changed"));
    await assess(id, { number: "1", body: justice, mark: "met", seen: 1, text: "Đã có." });
    const criterionId = await criterion(id, "1");
    const { cell } = await pageFor(id, "specialist", `criterion=${criterionId}&body=justice`);
    expect(cell).toMatchObject({
      ...{ number: "1", mark: "met", finding: { seq: 2, text: "Đã có." } },
      earlier: [{ seq: 1, mark: "not-met", text: "Chưa có kế hoạch." }],
    });
    const change = app.write("campaign_remarks").update({ text: "khác" });
    await expect(change).rejects.toThrow(/append-only/);
  });

  test("evidence is for whoever sees the column", async () => {
    const id = await opened();
    const criterionId = await criterion(id, "1");
    const cell = { campaignId: id, criterionId, organisationId: justice };
    const found = { ...said({ evidence: await evidence() }), mark: "met" as const };
    await assessCell(app, by("specialist"), { ...cell, ...found });
    const remarkId = await app
      .read("campaign_remarks")
      .first("id")
      .then((row) => row.id);
    const fileFor = async (login: string) =>
      remarkFile(app.read, { person: await person(login), id, remarkId, at: app.clock() });
    expect(await fileFor("officer-of-justice")).toMatchObject({ name: "bien-ban.txt" });
    await expect(fileFor("officer-of-health")).rejects.toThrow(refusing("not-found"));
  });

  describe("who sees what", () => {
    test("nobody but the secretariat until it is open, and then the bodies their own column", async () => {
      const id = await prepare();
      for (const login of ["officer-of-justice", "prime-minister", "dpm-digital"]) {
        await expect(pageFor(id, login)).rejects.toThrow(refusing("not-found"));
        expect((await listFor(login)).lines).toEqual([]);
      }
      await open(id);
      for (const login of ["prime-minister", "dpm-digital", "specialist"]) {
        expect(await pageFor(id, login)).toMatchObject({ eyes: "all", bodies: [{}, {}, {}] });
      }
      for (const login of ["officer-of-justice", "lead-of-justice", "minister-of-justice"]) {
        const { eyes, bodies, rows } = await pageFor(id, login);
        expect([eyes, ...bodies.map(({ code }) => code)]).toEqual(["own", "justice"]);
        expect(rows.every(({ cells, count }) => cells.length === 1 && count === null)).toBe(true);
        expect((await listFor(login)).lines).toHaveLength(1);
      }
      for (const login of ["officer-of-finance", "minister-of-finance", "operator"]) {
        await expect(pageFor(id, login)).rejects.toThrow(refusing("not-found"));
      }
      await expect(listFor("auditor")).rejects.toThrow(refusing("not-found"));
      await expect(listFor("officer-of-justice", "new")).rejects.toThrow(refusing("not-found"));
    });

    test("a file holds no more than the screen", async () => {
      const id = await opened();
      await assess(id, { number: "1", body: health, mark: "met", text: "Nhận xét riêng." });
      const tablesFor = async (login: string) =>
        campaignTables(
          await campaignPrint(app.read, { person: await person(login), id, at: app.clock() }),
        );
      const { matrix, others } = await tablesFor("officer-of-justice");
      expect(matrix.head).toEqual(["Số", "Tiêu chí", "Tư pháp"]);
      expect(JSON.stringify(others)).not.toContain("Nhận xét riêng.");
      const whole = await tablesFor("specialist");
      expect(whole.matrix.rows[0]).toEqual([
        ...["1", "Có kế hoạch", "1/1", 2, "Chưa đánh giá", "Đạt", "Chưa đánh giá"],
      ]);
      expect(whole.matrix.rows.at(-2)?.slice(-3)).toEqual(["0/0", "1/1", "0/0"]);
      expect(whole.others.map(({ title }) => title)).toEqual(["Nhận xét, giải trình"]);
    });

    test("a body states to its own cells until it is concluded", async () => {
      const id = await opened();
      const own = { body: justice, login: "officer-of-justice" };
      await explain(id, own);
      const others = explain(id, { ...own, body: health });
      await expect(others).rejects.toThrow(refusing("not-found"));
      const minister = explain(id, { ...own, login: "minister-of-justice" });
      await expect(minister).rejects.toThrow(refusing("not-allowed"));
      const group = explain(id, { ...own, login: "specialist" });
      await expect(group).rejects.toThrow(refusing("not-allowed"));
      const found = assess(id, { number: "1", body: justice, mark: "met" }, "officer-of-justice");
      await expect(found).rejects.toThrow(refusing("not-allowed"));
      expect((await pageFor(id)).rows[0]?.cells[0]).toMatchObject({ hasStatement: true });
      await conclude(id);
      await expect(explain(id, own)).rejects.toThrow(refusing("campaign-wrong-state"));
    });
  });

  test("is concluded with conclusions, by a head, and then nothing of it changes", async () => {
    const id = await opened();
    await expect(concluding(id)).rejects.toThrow(refusing("campaign-without-conclusion"));
    const text = "Khắc phục ngay.";
    const add = (organisation: string | null) =>
      addConclusion(app, by("specialist"), { campaignId: id, organisationId: organisation, text });
    const first = await add(null);
    await add(justice);
    await removeConclusion(app, by("specialist"), { campaignId: id, ...first });
    await add(health);
    await expect(add(organisationId("finance"))).rejects.toThrow(refusing("invalid-input"));
    expect((await pageFor(id)).conclusions.map(({ position }) => position)).toEqual([1, 2]);
    expect((await pageFor(id, "officer-of-justice")).conclusions).toEqual([]);
    await expect(concluding(id, "specialist")).rejects.toThrow(refusing("not-allowed"));
    await concluding(id);
    const seen = (await pageFor(id, "officer-of-justice")).conclusions;
    expect(seen.map(({ organisationId: about }) => about)).toEqual([justice]);
    const frozen = refusing("campaign-wrong-state");
    const late = assess(id, { number: "1", body: justice, mark: "met" });
    await expect(late).rejects.toThrow(frozen);
    await expect(add(null)).rejects.toThrow(frozen);
    await expect(concluding(id)).rejects.toThrow(frozen);
  });

  test("the next round goes on from it and says what became better, worse, or is new", async () => {
    const first = await opened();
    await assess(first, { number: "1", body: justice, mark: "not-met" });
    await assess(first, { number: "1", body: health, mark: "met" });
    for (const number of ["2.1", "2.2"])
      await assess(first, { number, body: justice, mark: "met" });
    await conclude(first);
    const { form } = await listFor("specialist", `new&after=${first}`);
    expect(form).toMatchObject({ previousId: first, bodyIds: [justice, health, hue] });
    const bodyIds = [...(form?.bodyIds ?? []), organisationId("finance")];
    const second = await opened({ previousId: first, bodyIds, criteria: form?.criteria });
    await assess(second, { number: "1", body: justice, mark: "met" });
    await assess(second, { number: "1", body: health, mark: "not-met" });
    await assess(second, { number: "1", body: organisationId("finance"), mark: "met" });
    await assess(second, { number: "2.1", body: justice, mark: "met" });
    await assess(second, { number: "2.2", body: justice, mark: "met" });
    const { rows, bodies, previous } = await pageFor(second, "specialist", "view=comparison");
    expect(previous).toMatchObject({ id: first, isSeen: true });
    const changes = rows.map(({ cells }) => cells.map(({ change }) => change));
    expect(changes[0]).toEqual(["better", "new", "worse", null]);
    expect(changes[1]?.[0]).toBe("same");
    const ofJustice = bodies.find(({ code }) => code === "justice")?.compared;
    expect(ofJustice).toMatchObject({ better: 1, worse: 0, same: 1, new: 0 });
    expect([ofJustice?.before, ofJustice?.now].map((count) => count && countText(count))).toEqual([
      ...["1/2", "2/2"],
    ]);
    const own = await pageFor(second, "officer-of-health");
    expect(own.bodies.map(({ compared }) => compared?.worse)).toEqual([1]);
  });

  describe("its conclusions become tasks", () => {
    const terms = {
      ...{ leaderId: personId("prime-minister"), monitorId: null, monitorDepartment: "" },
      ...({ priority: "normal", secrecy: "none", field: null } as const),
    };
    const row = (key: string, conclusionId: string | null, leadId = justice) => ({
      ...{ key, conclusionId, passage: "Ban hành kế hoạch.", title: "Ban hành kế hoạch" },
      ...{ deliverable: "Kế hoạch", leadId, coordinatorIds: [], deadline: "10 ngày làm việc" },
    });
    const give = (campaignId: string, tasks: ReturnType<typeof row>[], login = "specialist") =>
      assignTasks(app, by(login), { source: { is: "campaign", campaignId }, tasks, terms });

    test("all in one act, each on the way back to its conclusion and campaign", async () => {
      const id = await opened();
      const conclusionId = await conclude(id);
      const { ids } = await give(id, [row("0", conclusionId), row("1", conclusionId, health)]);
      expect(ids).toHaveLength(2);
      const { conclusions } = await pageFor(id);
      expect(conclusions.map(({ tasks }) => tasks.map((task) => task.id))).toEqual([ids]);
      const threadFor = async (login: string) => {
        const asked = { person: await person(login), id: ids[0] ?? "", now: app.clock() };
        return (await taskPage(app.read, asked)).thread[0];
      };
      expect(await threadFor("officer-of-justice")).toMatchObject({
        kind: "conclusion",
        conclusion: { id: conclusionId, number: 1, campaign: { id } },
      });
      expect(await threadFor("officer-of-health")).toMatchObject({ conclusion: null });
      const search = new URLSearchParams({ campaign: id });
      const asked = { person: await person("specialist"), now: app.clock(), search };
      expect((await newTaskPage(app.read, asked)).source).toMatchObject({
        conclusions: [{ id: conclusionId, isGiven: true }],
      });
    });

    test("and only once it is concluded, of its own conclusions, by who gives tasks", async () => {
      const id = await opened();
      await expect(give(id, [row("0", null)])).rejects.toThrow(refusing("campaign-wrong-state"));
      const conclusionId = await conclude(id);
      const missing = refusing("invalid-input", { "conclusionId.3": "required" });
      await expect(give(id, [row("0", conclusionId), row("3", null)])).rejects.toThrow(missing);
      await expect(give(id, [row("0", "other")])).rejects.toThrow(refusing("invalid-input"));
      const ministry = give(id, [row("0", conclusionId)], "officer-of-justice");
      await expect(ministry).rejects.toThrow(refusing("not-allowed"));
      const stranger = give(id, [row("0", conclusionId)], "officer-of-finance");
      await expect(stranger).rejects.toThrow(refusing("not-found"));
      expect(await app.read("tasks")).toEqual([]);
    });
  });
});
