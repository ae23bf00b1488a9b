import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { endOrganisation } from "../people/end-organisation.server.ts";
import { findPerson } from "../people/person.views.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { writeSheets } from "../reports/write-sheets.server.ts";
import { checkTallies } from "../tasks/check-tallies.server.ts";
import { taskPage } from "../tasks/task-page.views.server.ts";
import { tasksBoard, tasksList } from "../tasks/tasks-board.views.server.ts";
import { newFor } from "../notices/notice.views.server.ts";
import { readFilter } from "../tasks/task-filter.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { sendAllNotices } from "../testing/send-all-notices.ts";
import { refusalOf } from "../testing/refused.ts";
import { commitImport } from "./commit-import.server.ts";
import { discardImport } from "./discard-import.server.ts";
import { importPage } from "./import-page.views.server.ts";
import { leaveOut } from "./leave-out.server.ts";
import { mapColumns } from "./map-columns.server.ts";
import { readPreviewQuery } from "./preview-query.ts";
import { sayNames } from "./say-names.server.ts";
import { stageImport } from "./stage-import.server.ts";
import { sweepImports } from "./sweep-imports.server.ts";

const HEADS =
  "Số, ký hiệu;Ngày ban hành;Nhiệm vụ;Chủ trì;Phối hợp;Thời hạn;Ngày hoàn thành;Ghi chú";
const OPEN = "15/CT-TTg;02/11/2026;Trình đề án;Bộ Tư pháp;Bộ Y tế;15/12/2026;;Theo dõi sát";
const DONE = "15/CT-TTg;02/11/2026;Báo cáo rà soát;Bộ Y tế;;20/11/2026;20/11/2026;";
const LATE = "148/NQ-CP;05/10/2026;Ban hành thông tư;Bộ Tài chính;;31/10/2026;2/11/2026;";

onEachDatabase("the import of a register", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const file = async (content: string | Uint8Array, name = "so-theo-doi.csv") => {
    const folder = path.join(app.settings.dataDir, "arrivals");
    await mkdir(folder, { recursive: true });
    const at = path.join(folder, crypto.randomUUID());
    await writeFile(at, content);
    const bytes = Buffer.from(content);
    return {
      name,
      arrival: { path: at, sha256: sha256(bytes.toString("latin1")), size: bytes.length },
    };
  };
  const stage = async (content: string | Uint8Array, login = "specialist") =>
    (await stageImport(app, by(login), { file: await file(content) })).importId;
  const csv = (...rows: string[]) => [HEADS, ...rows].join("\r\n");
  const eyes = async (login: string) => {
    const person = await findPerson(app.read, personId(login), app.clock());
    if (!person) throw new Error(`no ${login}`);
    return { person, now: app.clock() };
  };
  const see = async (id: string, search = "", login = "specialist") => {
    const query = readPreviewQuery(new URLSearchParams(search));
    return importPage(app.read, { ...(await eyes(login)), id, query });
  };
  const commit = (importId: string, expected: number, intent = by("specialist"), accepts = false) =>
    commitImport(app, intent, { importId, expected, acceptsWarnings: accepts });
  const rowsOf = async (table: string) =>
    Number((await app.read(table).count({ n: "*" }).first())?.["n"]);
  const tasks = () => rowsOf("tasks");

  test("every row becomes a task that says where it comes from, and what was done stays done", async () => {
    const id = await stage(`\uFEFF${csv(OPEN, DONE, LATE)}`);
    expect(await see(id)).toMatchObject({ counts: { ok: 3, error: 0 }, mayChange: true });
    expect(await tasks()).toBe(0);
    expect(await commit(id, 3)).toEqual({ given: 3 });
    const page = await see(id);
    expect(page.taken).toMatchObject({ state: "committed", given: 3, done: 2, present: 0 });
    expect(await rowsOf("task_import_rows")).toBe(0);
    const heads = await app.read("tasks").orderBy("number").pluck("head_id");
    expect(heads).toEqual(
      ["justice", "health", "finance"].map((each) => personId(`minister-of-${each}`)),
    );
    expect(page.tasks.map(({ row, code }) => [row, code])).toEqual([
      [2, "2026/1"],
      [3, "2026/2"],
      [4, "2026/3"],
    ]);
    const shown = await taskPage(app.read, {
      ...(await eyes("specialist")),
      id: page.tasks[0]?.id ?? "",
    });
    expect(shown).toMatchObject({ state: "assigned", deadlineText: "15/12/2026" });
    expect(shown.coordinators.map((each) => each.id)).toEqual([organisationId("health")]);
    expect(shown.thread).toMatchObject([
      { kind: "document", document: { kind: "Chỉ thị", notation: "15/CT-TTg" } },
      { step: "imported", text: "Theo dõi sát", imported: { row: 2, importId: id, doneAt: null } },
    ]);
    const { all } = await tasksBoard(app.read, {
      ...(await eyes("specialist")),
      counting: { day: null, against: "current" },
    });
    expect(all).toMatchObject({ "done-on-time": 1, "done-late": 1, "in-term": 1, overdue: 0 });
    // What is kept beside the tasks says the same as the tasks; the words find them.
    expect(await checkTallies(app)).toEqual({ off: 0 });
    expect(await rowsOf("task_words")).toBe(3);
    // The task was given on the day of its document; a ministry reads no import.
    const officer = await eyes("officer-of-justice");
    const seen = await taskPage(app.read, { ...officer, id: page.tasks[0]?.id ?? "" });
    expect(seen.deeds).toEqual(["receive"]);
    expect(seen.thread.at(-1)).toMatchObject({ imported: { importId: null } });
  });

  test("the same file again says what is there, and imports it no second time", async () => {
    await commit(await stage(csv(OPEN, DONE)), 2);
    const again = await stage(csv(OPEN, DONE, LATE));
    const { counts, lines } = await see(again);
    expect(counts).toMatchObject({ present: 2, ok: 1 });
    expect(lines[0]?.findings).toMatchObject([{ code: "present", task: { code: "2026/1" } }]);
    expect(await commit(again, 1)).toEqual({ given: 1 });
    const third = await stage(csv(OPEN));
    expect(await refusalOf(commit(third, 0))).toBe("import-nothing-new");
  });

  test("two staged imports of one file give its tasks once", async () => {
    const [one, other] = [await stage(csv(OPEN)), await stage(csv(OPEN))];
    const both = await Promise.all([refusalOf(commit(one, 1)), refusalOf(commit(other, 1))]);
    expect(both.sort()).toEqual(["fine", "import-nothing-new"]);
    expect(await tasks()).toBe(1);
  });

  test("a faulty row keeps all out until it is left out", async () => {
    const id = await stage(csv(OPEN, "1/QĐ-TTg;;Không ngày;Bộ Y tế;;;;", DONE));
    expect((await see(id, "show=error")).lines.map(({ row }) => row)).toEqual([3]);
    expect(await refusalOf(commit(id, 3))).toBe("import-has-faults");
    expect(await tasks()).toBe(0);
    const out = { importId: id, which: { verdict: "error" }, isLeftOut: true } as const;
    await leaveOut(app, by("specialist"), out);
    expect(await refusalOf(commit(id, 3))).toBe("import-changed");
    const none = { importId: id, which: { row: 99 }, isLeftOut: true };
    expect(await refusalOf(leaveOut(app, by("specialist"), none))).toBe("not-found");
    await commit(id, 2);
    expect((await see(id)).taken).toMatchObject({ given: 2, leftOut: 1 });
  });

  test("a warning has to be accepted; an unknown name is told once for all rows", async () => {
    const row = (text: string, lead: string, other = "") =>
      `9/CT-TTg;02/11/2026;${text};${lead};${other};;;`;
    const id = await stage(
      csv(row("a", "Bộ Tư phápp"), row("b", "Bộ Tư phápp"), row("c", "Y tế", "Sở X")),
    );
    const { taken, counts } = await see(id);
    expect(counts).toMatchObject({ error: 2, warning: 1 });
    const justice = organisationId("justice");
    expect(taken.unknown).toMatchObject([
      { kind: "lead", text: "Bộ Tư phápp", rows: 2, nearest: { id: justice } },
      { kind: "coordinator", text: "Sở X", rows: 1 },
    ]);
    const nobody = {
      importId: id,
      names: [{ written: "Bộ Tư phápp", id: "organisation-of-nobody" }],
    };
    expect(await refusalOf(sayNames(app, by("specialist"), nobody))).toBe("invalid-input");
    const names = [{ written: "Bộ Tư phápp", id: justice }];
    await sayNames(app, by("specialist"), { importId: id, names });
    expect((await see(id)).counts).toMatchObject({ error: 0, warning: 1, ok: 2 });
    expect(await refusalOf(commit(id, 3))).toBe("import-warnings-open");
    await commit(id, 3, by("specialist"), true);
    expect(await app.read("tasks").pluck("lead_organisation_id")).toEqual(
      expect.arrayContaining([justice, justice, organisationId("health")]),
    );
  });

  test("a double is none once its twin is left out, nor is a name asked for that no row has", async () => {
    const twin = OPEN.replace("Trình đề án", "Trình đề án.");
    const id = await stage(csv(OPEN, twin, OPEN.replace("Bộ Y tế", "Sở X")));
    const out = (row: number, isLeftOut = true) =>
      leaveOut(app, by("specialist"), { importId: id, which: { row }, isLeftOut });
    const codes = async () =>
      (await see(id)).lines.map(({ findings }) => findings.map(({ code }) => code).join(" "));
    expect(await codes()).toEqual(["", "double", "coordinator-unknown double"]);
    await out(2);
    expect(await codes()).toEqual(["", "", "coordinator-unknown double"]);
    expect((await see(id)).lines[2]?.findings.at(-1)).toMatchObject({ row: 3 });
    expect((await see(id)).taken.unknown).toHaveLength(1);
    await out(4);
    expect(await see(id)).toMatchObject({
      counts: { ok: 1, error: 0, "left-out": 2 },
      taken: { unknown: [] },
    });
    await out(2, false);
    expect(await codes()).toEqual(["", "double", "coordinator-unknown double"]);
    await out(3);
    expect(await commit(id, 1)).toEqual({ given: 1 });
    expect(await app.read("imported_tasks").pluck("row")).toEqual([2]);
  });

  test("each ministry hears once, of how many tasks it leads", async () => {
    const other = OPEN.replace("Trình đề án", "Rà soát");
    await commit(await stage(csv(LATE)), 1);
    const id = await stage(csv(OPEN, other, DONE));
    await commit(id, 3);
    // Officer and head of office of each ministry, of each import.
    expect(await sendAllNotices(app)).toBe(6);
    const news = async (login: string) =>
      (await newFor(app.read, (await eyes(login)).person, 9)).lines;
    const told = { kind: "tasks-imported", number: "2" };
    const to = `/tasks?state=&ministry=justice&imported=${id}`;
    expect(await news("officer-of-justice")).toMatchObject([{ ...told, to }]);
    expect(await news("lead-of-justice")).toMatchObject([told]);
    expect(await news("officer-of-health")).toMatchObject([{ ...told, number: "1" }]);
    expect(await news("officer-of-finance")).toMatchObject([{ ...told, number: "1" }]);
    const filter = readFilter(new URLSearchParams(to.slice("/tasks".length)));
    if (!filter) throw new Error("the notice leads nowhere");
    const list = await tasksList(app.read, { ...(await eyes("officer-of-justice")), filter });
    expect(list).toMatchObject({ count: 2, originNames: [{ vi: "nhập từ tệp ngày 03/12/2026" }] });
    expect(new Set(list.lines.map(({ title }) => title))).toEqual(
      new Set(["Trình đề án", "Rà soát"]),
    );
  });

  test("columns are changed by the secretary, and every row judged anew", async () => {
    const id = await stage("a,b,c,d\n7/CT-TTg,02/11/2026,Bộ Y tế,Làm");
    expect((await see(id)).taken.columns).toEqual({});
    const columns = { notation: 0, issuedOn: 1, lead: 2, text: 3 };
    const leaderId = personId("dpm-economy");
    const map = (wanted: object) =>
      mapColumns(app, by("specialist"), {
        importId: id,
        columns: { ...columns, ...wanted },
        leaderId,
      });
    expect(await refusalOf(map({ note: 4 }))).toBe("invalid-input");
    const officer = { importId: id, columns, leaderId: personId("officer-of-justice") };
    expect(await refusalOf(mapColumns(app, by("specialist"), officer))).toBe("invalid-input");
    await map({});
    expect((await see(id)).counts).toMatchObject({ ok: 1 });
    await commit(id, 1);
    expect(await app.read("tasks").first()).toMatchObject({ title: "Làm", leader_id: leaderId });
  });

  test("what dies in the middle leaves nothing, and the same key then does all of it once", async () => {
    const id = await stage(csv(OPEN, DONE, LATE));
    const intent = by("specialist");
    const { next } = app.ids;
    let left = 5;
    app.ids.next = () => {
      left -= 1;
      if (left < 0) throw new Error("the process dies");
      return next();
    };
    await expect(commit(id, 3, intent)).rejects.toThrow("the process dies");
    app.ids.next = next;
    expect(await tasks()).toBe(0);
    expect(await app.read("source_documents")).toEqual([]);
    expect((await see(id)).counts.ok).toBe(3);
    expect(await commit(id, 3, intent)).toEqual({ given: 3 });
    expect(await commit(id, 3, intent)).toEqual({ given: 3 });
    expect(await refusalOf(commit(id, 3))).toBe("import-not-staged");
    expect(await tasks()).toBe(3);
    const numbers = await app.read("tasks").orderBy("number").pluck("number");
    expect(numbers).toEqual([1, 2, 3]);
  });

  test("the secretariat's alone; hidden from the others", async () => {
    const id = await stage(csv(OPEN));
    for (const login of ["officer-of-justice", "prime-minister", "auditor", "operator"]) {
      expect(await refusalOf(stage(csv(OPEN), login))).toBe("not-found");
      expect(await refusalOf(see(id, "", login))).toBe("not-found");
      expect(await refusalOf(commit(id, 1, by(login)))).toBe("not-found");
      const other = { importId: id, which: { row: 2 }, isLeftOut: true };
      expect(await refusalOf(leaveOut(app, by(login), other))).toBe("not-found");
      expect(await refusalOf(discardImport(app, by(login), { importId: id }))).toBe("not-found");
    }
  });

  test("thrown away by hand, or after seven days", async () => {
    const [one, other] = [await stage(csv(OPEN)), await stage(csv(DONE))];
    await discardImport(app, by("head-of-general-affairs"), { importId: one });
    expect((await see(one)).taken).toMatchObject({ state: "discarded" });
    expect(await sweepImports(app)).toEqual({ removed: 0 });
    app.time.moveTo(app.clock() + 7 * 86_400_000 + 1);
    expect(await sweepImports(app)).toEqual({ removed: 1 });
    expect((await see(other)).taken).toMatchObject({ state: "discarded", settledBy: null });
    expect(await app.read("task_import_rows")).toEqual([]);
  });

  test("an organisation that has ended leads no row, also of a file that was read before", async () => {
    const read = await stage(csv(OPEN));
    const id = organisationId("justice");
    await endOrganisation(app, by("operator"), { id, lastDay: "2026-12-02" });
    expect(await refusalOf(commit(read, 1))).toBe("import-has-faults");
    const [line] = (await see(await stage(csv(OPEN)))).lines;
    expect(line).toMatchObject({ verdict: "error", findings: [{ code: "lead-unknown" }] });
    expect((await see(read)).organisations.map((each) => each.id)).not.toContain(id);
    expect(await tasks()).toBe(0);
  });

  describe("files", () => {
    test("a workbook is read as text, whatever its cells begin with", async () => {
      const cells = OPEN.split(";").map((cell, at) => (at === 2 ? "=1+1" : cell));
      const table = { title: "Sổ", head: HEADS.split(";"), rows: [cells] };
      const id = await stage(await writeSheets([table]));
      expect((await see(id)).lines).toMatchObject([{ row: 2, verdict: "ok", text: "=1+1" }]);
    });
    test("what is no register is refused", async () => {
      const files: [string | Uint8Array, string][] = [
        [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xff]), "register-unreadable"],
        [new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), "register-unreadable"],
        [Buffer.from("Số;Nhiệm vụ\n1;Đề án", "utf16le"), "register-unreadable"],
        [HEADS, "register-empty"],
        [`${HEADS}\n;;;;;;;`, "register-empty"],
        [`a;b\n${"1;2\n".repeat(20_001)}`, "register-too-long"],
        [`a;b\n${"1;2\n".repeat(20_021)}`, "register-too-long"],
      ];
      for (const [content, code] of files) expect(await refusalOf(stage(content))).toBe(code);
    });
  });

  test("five thousand rows in one transaction", async () => {
    const row = (at: number) =>
      `${at % 200}/CT-TTg;02/11/2026;Nhiệm vụ thứ ${at};Bộ Y tế;Bộ Tư pháp;15/12/2026;;`;
    const began = Date.now();
    const id = await stage(csv(...Array.from({ length: 5000 }, (_, at) => row(at))));
    const staged = Date.now();
    await commit(id, 5000);
    const times = [staged - began, Date.now() - staged].map((ms) => (ms / 1000).toFixed(1));
    process.stdout.write(
      `${place.name}: 5,000 rows read in ${times[0]} s, committed in ${times[1]} s\n`,
    );
    expect(await tasks()).toBe(5000);
  });
});
