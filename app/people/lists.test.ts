import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { organisationId, personId } from "../../db/fixtures/government.ts";
import { people as vi } from "../i18n/vi/people.ts";
import { people as en } from "../i18n/en/people.ts";
import { by, startTestApp, type TestApp } from "../testing/app.ts";
import { onEachDatabase } from "../testing/database.ts";
import { refusalOf } from "../testing/refused.ts";
import { addPerson } from "./add-person.server.ts";
import { commitList } from "./commit-list.server.ts";
import { discardList } from "./discard-list.server.ts";
import { leaveOutRows } from "./leave-out-rows.server.ts";
import { LIST_FIELDS } from "./list-import.ts";
import { listPage, listsPage } from "./list-page.views.server.ts";
import { fieldOf, readKind, readRole } from "./list-words.ts";
import { ORGANISATION_KINDS } from "./organisation.ts";
import { personForm } from "./person-fields.ts";
import { ROLES } from "./person.ts";
import { findPerson, findPersonId, requirePerson } from "./person.views.server.ts";
import { readList } from "./read-list.ts";
import { stageList } from "./stage-list.server.ts";
import { sweepLists } from "./sweep-lists.server.ts";

const op = () => by("operator");

onEachDatabase("lists from a file", (place) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(place);
  });
  afterEach(() => app.end());

  const stage = async (text: string, intent = op()) => {
    const arrival = await app.files.receive(Readable.from([Buffer.from(text)]), 1e6);
    return (await stageList(app, intent, { file: { arrival, name: "danh-sach.csv" } })).importId;
  };
  const pageOf = async (id: string) => {
    const person = await requirePerson(app.read, personId("operator"), app.clock());
    return listPage(app.read, { person, id, now: app.clock() });
  };
  const verdicts = async (id: string) =>
    (await pageOf(id)).rows.map(({ verdict, findings }) =>
      [verdict, ...findings.map(({ code }) => code)].join(" "),
    );
  const PERSONS = "Tên đăng nhập,Chức vụ tiếng Việt,Mã cơ quan,Vai trò,Giúp việc cho,Từ ngày";

  test("persons with their roles, as a spreadsheet of Windows writes them", async () => {
    const id = await stage(
      `\ufeffTên đăng nhập;Chức vụ;Cơ quan;Vai trò;Giúp việc cho;Từ ngày\r\n` +
        `tro-ly-moi;Trợ lý Thứ trưởng;justice;Trợ lý;thu-truong-moi;5/12/2026\r\n` +
        `Thu-Truong-Moi;Thứ trưởng Bộ Tư pháp;justice;;;\r\n\r\n` +
        `dau-moi-moi;"Cán bộ đầu mối; Vụ 1";justice;Cán bộ đầu mối của bộ;;\r\n`,
    );
    expect(await verdicts(id)).toEqual(["ok", "ok", "ok"]);
    expect(await commitList(app, op(), { importId: id, expected: 3 })).toEqual({ added: 3 });
    const named = async (login: string) =>
      findPerson(app.read, (await findPersonId(app.read, login)) ?? "", app.clock());
    expect(await named("dau-moi-moi")).toMatchObject({
      ...{ roles: ["ministry-officer"], ministryIds: [organisationId("justice")] },
      title: { vi: "Cán bộ đầu mối; Vụ 1", en: "Cán bộ đầu mối; Vụ 1" },
    });
    expect((await named("tro-ly-moi"))?.roles).toEqual([]);
    app.time.moveTo(Date.parse("2026-12-05T08:00:00+07:00"));
    const assisted = await findPersonId(app.read, "thu-truong-moi");
    expect((await named("tro-ly-moi"))?.assistedIds).toEqual([assisted]);
    const again = commitList(app, op(), { importId: id, expected: 3 });
    expect(await refusalOf(again)).toBe("import-not-staged");
  });

  test("every row gets its verdict, and a faulty one holds all of them back", async () => {
    const rows = [
      "specialist,Chuyên viên,justice,,,", // present
      "moi-1,Vụ trưởng,khong-co,,,",
      ",Vụ trưởng,justice,,,",
      "Tên Sai,Vụ trưởng,justice,,,",
      "moi-2,Vụ trưởng,justice,giám đốc,,",
      "moi-3,Trợ lý,justice,Trợ lý,,",
      "moi-4,Trợ lý,justice,Trợ lý,khong-ai,",
      "moi-5,Bộ trưởng,justice,Thành viên Chính phủ,,",
      "moi-6,Vụ trưởng,justice,Khách mời,,30/02/2026",
      "moi-7,Vụ trưởng,justice,,,",
      "MOI-7,Vụ trưởng,justice,,,",
    ];
    const id = await stage([PERSONS, ...rows].join("\n"));
    expect(await verdicts(id)).toEqual([
      ...["present present", "error organisation-unknown", "error field-missing"],
      ...["error field-unreadable", "error field-unreadable", "error scope-missing"],
      ...["error member-unknown", "error member-by-seat", "error field-unreadable"],
      ...["ok", "error double"],
    ]);
    const commit = (expected: number) => commitList(app, op(), { importId: id, expected });
    expect(await refusalOf(commit(1))).toBe("import-has-faults");
    expect(await findPersonId(app.read, "moi-7")).toBeNull();
    await leaveOutRows(app, op(), { importId: id, row: "faulty", isLeftOut: true });
    expect((await pageOf(id)).counts).toEqual({ ok: 1, error: 0, present: 1, "left-out": 9 });
    expect(await refusalOf(commit(2))).toBe("people-changed");
    expect(await commit(1)).toEqual({ added: 1 });
    expect(await findPersonId(app.read, "moi-7")).not.toBeNull();
  });

  test("organisations stand under each other in any order of the file", async () => {
    const head =
      "Mã,Loại,Tên tiếng Việt,Mã cấp trên,Mã định danh QCVN 102:2016,Mã định danh QĐ 20/2020";
    const id = await stage(
      [
        head,
        "phong-1,Đơn vị,Phòng 1,vu-1,,G15.01.01",
        "vu-1,Đơn vị trực thuộc,Vụ 1,justice,000.01.00.G15,G15.01",
        "cuc-hq,Cơ quan thuộc Chính phủ,Cục Hải quan,,,",
        "sai,Bộ,Sai,khong-co,15.G,",
      ].join("\r\n"),
    );
    expect(await verdicts(id)).toEqual(["ok", "ok", "ok", "error field-unreadable parent-unknown"]);
    await leaveOutRows(app, op(), { importId: id, row: 5, isLeftOut: true });
    await commitList(app, op(), { importId: id, expected: 3 });
    const rows = await app
      .read("organisations")
      .whereIn("code", ["phong-1", "vu-1"])
      .orderBy("code");
    expect(rows[0]?.parent_id).toBe(rows[1]?.id);
    expect(rows[1]).toMatchObject({ kind: "unit", identifier_2016: "000.01.00.G15" });
    const again = await stage([head, "vu-2,Đơn vị,Vụ 2,justice,000.01.00.g15,"].join("\n"));
    expect(await verdicts(again)).toEqual(["error identifier-taken"]);
  });

  test("what stands under a row that is left out stands under nothing", async () => {
    const id = await stage(
      "Mã,Loại,Tên,Trực thuộc\nvu-1,unit,Vụ 1,justice\nphong-1,unit,Phòng 1,vu-1",
    );
    await leaveOutRows(app, op(), { importId: id, row: 2, isLeftOut: true });
    expect(await verdicts(id)).toEqual(["left-out", "error parent-unknown"]);
    await leaveOutRows(app, op(), { importId: id, row: 2, isLeftOut: false });
    expect(await verdicts(id)).toEqual(["ok", "ok"]);
  });

  test("each under the other: nothing of the file is added", async () => {
    const text = "Mã,Loại,Tên,Trực thuộc\na-1,unit,A,b-1\nb-1,unit,B,a-1\nc-1,unit,C,";
    const id = await stage(text);
    const commit = commitList(app, op(), { importId: id, expected: 3 });
    expect(await refusalOf(commit)).toBe("organisation-under-itself");
    expect(await app.read("organisations").whereIn("code", ["a-1", "b-1", "c-1"])).toEqual([]);
  });

  test("a row that somebody else added meanwhile is not promised any more", async () => {
    const id = await stage(`${PERSONS}\nmoi-1,Vụ trưởng,justice,,,\nmoi-2,Vụ trưởng,justice,,,`);
    const fields = { login: "moi-1", titleVi: "Khác", titleEn: "Other" };
    const organisation = { organisationId: organisationId("health") };
    await addPerson(app, op(), personForm.parse({ ...fields, ...organisation }));
    const commit = (expected: number) => commitList(app, op(), { importId: id, expected });
    expect(await refusalOf(commit(2))).toBe("people-changed");
    expect(await findPersonId(app.read, "moi-2")).toBeNull();
    expect(await commit(1)).toEqual({ added: 1 });
  });

  test("what nobody imported goes after a week; what is settled stays", async () => {
    const row = (login: string) => `${PERSONS}\n${login},Thứ trưởng,justice,,,`;
    const [old, done] = [await stage(row("thu-truong-1")), await stage(row("thu-truong-2"))];
    await commitList(app, op(), { importId: done, expected: 1 });
    app.time.moveTo(app.clock() + 7 * 86_400_000 - 60_000);
    const fresh = await stage(row("thu-truong-3"));
    expect(await sweepLists(app)).toEqual({ removed: 0 });
    app.time.moveTo(app.clock() + 60_001);
    expect(await sweepLists(app)).toEqual({ removed: 1 });
    const states = await app.read("list_imports").select("id", "state", "rows");
    const byId = new Map(states.map((each) => [each.id, each]));
    expect(byId.get(old)).toMatchObject({ state: "discarded", rows: "[]" });
    expect([byId.get(done)?.state, byId.get(fresh)?.state]).toEqual(["committed", "staged"]);
    expect(await sweepLists(app)).toEqual({ removed: 0 });
  });

  test("is the operator's alone, and goes when it is discarded", async () => {
    const text = `${PERSONS}\nmoi-1,Vụ trưởng,justice,,,`;
    expect(await refusalOf(stage(text, by("specialist")))).toBe("not-found");
    const id = await stage(text);
    const tries = [
      commitList(app, by("lead-of-justice"), { importId: id, expected: 1 }),
      leaveOutRows(app, by("auditor"), { importId: id, row: 2, isLeftOut: true }),
      discardList(app, by("specialist"), { importId: id }),
    ];
    expect(await Promise.all(tries.map(refusalOf))).toEqual(tries.map(() => "not-found"));
    await discardList(app, op(), { importId: id });
    const gone = leaveOutRows(app, op(), { importId: id, row: 2, isLeftOut: true });
    expect(await refusalOf(gone)).toBe("import-not-staged");
    const [row] = await app.read("list_imports").where({ id });
    expect([row?.state, row?.rows]).toEqual(["discarded", "[]"]);
    const person = await requirePerson(app.read, personId("operator"), app.clock());
    expect((await listsPage(app.read, { person })).imports).toMatchObject([{ id, count: 1 }]);
  });

  test.each([
    ["Họ tên,Ngày sinh\nA,1/1/1990", "people-columns-unknown"],
    [PERSONS, "register-empty"],
    [`${PERSONS}\n${"x,y,justice,,,\n".repeat(2001)}`, "people-too-many"],
  ])("a file that is no list of ours is refused: %#", async (text, said) => {
    expect(await refusalOf(stage(text))).toBe(said);
  });
});

describe("the words of a list", () => {
  test("every heading of the templates is read again, in both languages", () => {
    for (const { field: words } of [vi.import, en.import]) {
      for (const fields of Object.values(LIST_FIELDS)) {
        expect(fields.map((field) => fieldOf(words[field], fields))).toEqual([...fields]);
        const heads = fields.map((field) => words[field]);
        expect(readList([heads, heads]).list).toBe(
          fields === LIST_FIELDS.persons ? "persons" : "organisations",
        );
      }
    }
  });

  test("every kind and role by its code and by its name on screen", () => {
    for (const words of [vi, en]) {
      expect(ORGANISATION_KINDS.map((kind) => readKind(words.organisation.kinds[kind]))).toEqual([
        ...ORGANISATION_KINDS,
      ]);
      expect(ROLES.map((role) => readRole(words.role[role]))).toEqual([...ROLES]);
    }
    expect(ORGANISATION_KINDS.map(readKind)).toEqual([...ORGANISATION_KINDS]);
    expect(ROLES.map(readRole)).toEqual([...ROLES]);
    expect([readKind(""), readRole("giám đốc")]).toEqual([null, null]);
  });
});
