import { afterEach, beforeEach, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { assignTask } from "../tasks/assign-task.server.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { clausesOf, draftedResolution } from "../testing/issued-clauses.ts";
import { issueDraft } from "../testing/issue-draft.ts";
import { unzip } from "../../e2e/support/unzip.ts";
import { wordDocument } from "./document-of.views.server.ts";
import { readRegisterFilter, registerPath } from "./register-filter.ts";
import { registerPage } from "./register.views.server.ts";
import { renderWordPaper } from "./word-paper.paper.ts";

onEachDatabase("the register of issued documents", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const who = (login: string) => requirePerson(app.read, personId(login), app.clock());
  const look = async (address = "", login = "minister-of-justice") =>
    registerPage(app.read, {
      person: await who(login),
      filter: readRegisterFilter(new URLSearchParams(address)),
    });
  const found = async (address: string) =>
    (await look(address)).lines.map(({ code }) => code).sort();

  test("holds what is issued, the newest first, found by number and words without marks", async () => {
    const first = await draftedResolution(app, 1);
    expect((await look()).lines).toEqual([]);
    await issueDraft(app, first);
    app.time.moveTo(app.clock() + 60_000);
    const second = await draftedResolution(app, 2, "item-2");
    await issueDraft(app, second);
    const { lines, years } = await look();
    expect(lines).toMatchObject([
      { id: second, kind: "resolution", code: "02/NQ-CP", title: "Về dữ liệu", tasks: 0 },
      { id: first, code: "01/NQ-CP", state: "issued", signer: { vi: "Thủ tướng Chính phủ" } },
    ]);
    expect(years).toHaveLength(1);
    expect(await found("q=du+lieu")).toEqual(["01/NQ-CP", "02/NQ-CP"]);
    expect(await found("q=02/nq")).toEqual(["02/NQ-CP"]);
    expect(await found("q=%25")).toEqual(["01/NQ-CP", "02/NQ-CP"]);
    expect(await found("q=ngân+sách")).toEqual([]);
    expect(await found("kind=decision")).toEqual([]);
    expect(await found(`year=${years[0]}`)).toHaveLength(2);
    expect(await found("year=1999")).toEqual([]);
    const at = lines[0]?.issuedAt ?? 0;
    expect(await found(`after=${at}-${second}`)).toEqual(["01/NQ-CP"]);
  });

  test("goes on where a page ends, none twice and none left out", async () => {
    const id = await draftedResolution(app, 1);
    await issueDraft(app, id);
    const row = await app.read("resolutions").where({ id }).first();
    const { item_id: _, replaces_id: __, ...rest } = row;
    const more = Array.from({ length: 60 }, (_each, at) => ({
      ...rest,
      ...{ id: `copy-${String(at).padStart(2, "0")}`, item_id: null, kind: "decision" },
      ...{ series: "QĐ-TTg", number: at + 1, replaces_id: id },
      issued_at: row.issued_at - Math.floor(at / 7),
    }));
    await app.write.raw("drop index resolutions_replacing");
    await app.write.batchInsert("resolutions", more, 20);
    const seen: string[] = [];
    let address = "";
    for (let pages = 1; pages <= 2; pages += 1) {
      const { lines, older, filter } = await look(address);
      seen.push(...lines.map((line) => line.id));
      expect(older === null).toBe(pages === 2);
      address = registerPath(filter, older).split("?")[1] ?? "";
    }
    expect(new Set(seen).size).toBe(61);
    expect(seen).toHaveLength(61);
  });

  test("counts the tasks of its clauses; guests and operators are shown nothing", async () => {
    const id = await draftedResolution(app, 2);
    await issueDraft(app, id);
    const [clauseId = ""] = await clausesOf(app, id);
    const parties = { leadId: organisationId("justice"), coordinatorIds: [] };
    const task = {
      title: "Trình phương án",
      deliverable: "Phương án",
      deadline: "trong tháng 1 năm 2027",
    };
    await assignTask(app, by("specialist"), { clauseId, ...parties, ...task });
    expect((await look()).lines[0]?.tasks).toBe(1);
    await expect(look("", "operator")).rejects.toMatchObject({ code: "not-found" });
  });

  test("what may be read may be taken for a word processor, a draft too", async () => {
    const id = await draftedResolution(app, 1);
    const asked = async (login: string) =>
      wordDocument(app.read, { person: await who(login), id, isDemo: false });
    await expect(asked("minister-of-justice")).rejects.toMatchObject({ code: "not-found" });
    expect((await asked("specialist")).fileName).toBe("nghi-quyet-du-thao-2.docx");
    await issueDraft(app, id);
    const { paper, fileName } = await asked("minister-of-justice");
    expect(fileName).toMatch(/^nghi-quyet-01-NQ-CP-\d{4}\.docx$/);
    const files = await unzip(await renderWordPaper(paper));
    const text = (files.get("word/document.xml")?.toString() ?? "").replaceAll(/<[^>]+>/g, "");
    expect(text).toContain("Số: 01/NQ-CP");
    expect(text).toContain("Về dữ liệu");
  });
});
