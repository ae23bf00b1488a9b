import { describe, expect, test } from "vitest";
import { imports as en } from "../i18n/en/imports.ts";
import { tasks as tasksEn } from "../i18n/en/tasks.ts";
import { imports as vi } from "../i18n/vi/imports.ts";
import { tasks as tasksVi } from "../i18n/vi/tasks.ts";
import { FIELD_NAMES, TASK_FIELDS } from "../tasks/task-fields.ts";
import { PRIORITIES } from "../tasks/task-marks.ts";
import { headingRow, recogniseColumns } from "./headings.ts";
import { judgeRows, unknownNames } from "./judge-rows.ts";
import { knownNames } from "./known-names.ts";
import { outsideDocument, notationIn } from "./outside-document.ts";
import { readRow, type Terms } from "./read-row.ts";
import { readDay, readField, readPriority, readStands } from "./register-words.ts";
import { IMPORT_FIELDS, verdictOf, type ImportField } from "./task-import.ts";
import { BUILT_IN } from "../platform/working-days.ts";

const organisation = (id: string, name: string, english: string, ...spellings: string[]) => ({
  id,
  name: { vi: name, en: english },
  spellings,
});
const ministries = [
  organisation("justice", "Bộ Tư pháp", "Ministry of Justice", "Tư pháp"),
  organisation("finance", "Bộ Tài chính", "Ministry of Finance", "Tài chính"),
  organisation("science", "Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"),
  organisation("culture", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture"),
];
const lao = organisation("lao-cai", "Ủy ban nhân dân tỉnh Lào Cai", "Lao Cai", "Lào Cai");
const leaders = [organisation("pm", "Thủ tướng Chính phủ", "Prime Minister", "Thủ tướng")];

const terms: Terms = {
  columns: Object.fromEntries(IMPORT_FIELDS.map((field, at) => [field, at])),
  names: {
    lead: knownNames(ministries, {}),
    coordinator: knownNames([...ministries, lao], {}),
    leader: knownNames(leaders, {}),
  },
  leaderId: "pm",
  now: Date.parse("2026-12-03T07:00:00+07:00"),
  reckoning: { calendar: BUILT_IN, dueTime: "17:30" },
};

const plain: Partial<Record<ImportField, string>> = {
  notation: "15/CT-TTg",
  issuedOn: "02/11/2026",
  text: "Trình đề án",
  lead: "Bộ Tư pháp",
  deadline: "15/12/2026",
};
const read = (change: Partial<Record<ImportField, string>>, row = 2) => {
  const cells = { ...plain, ...change };
  return readRow({ row, cells: IMPORT_FIELDS.map((field) => cells[field] ?? "") }, terms);
};

describe("headings", () => {
  test("our own are recognised in both languages", () => {
    for (const { column } of [vi, en]) {
      const heads = IMPORT_FIELDS.map((field) => column[field]);
      expect(recogniseColumns(heads)).toEqual(terms.columns);
    }
  });
  test.each([
    ["SỐ, KÝ HIỆU", "notation"],
    ["Số/ký hiệu văn bản giao", "notation"],
    ["Ngày, tháng văn bản", "issuedOn"],
    ["Nhiệm vụ được giao", "text"],
    ["Đơn vị chủ trì", "lead"],
    ["Thời hạn hoàn thành", "deadline"],
    ["Ngày hoàn thành thực tế", "doneOn"],
    ["Tình trạng thực hiện", "state"],
    ["Due date", "deadline"],
    ["Task status", "state"],
    ["Lead agency", "lead"],
  ])("%s is %s", (head, field) => expect(recogniseColumns([head])).toEqual({ [field]: 0 }));
  test("titles above them are passed over; a heading is one column only", () => {
    const rows = [["SỔ THEO DÕI NHIỆM VỤ"], [], ["TT", "Văn bản", "Nhiệm vụ", "Chủ trì"], ["1"]];
    expect(headingRow(rows)).toBe(2);
    expect(recogniseColumns(["TT", "Thời hạn", "Thời hạn"])).toEqual({ deadline: 1 });
  });
});

test("a plain row is a task as its document gives it", () => {
  const { findings, task } = read({
    coordinators: "Bộ TC; BKHCN, Bộ Văn hóa, Thể thao và Du lịch",
  });
  expect(findings).toEqual([]);
  expect(task).toMatchObject({
    document: { kind: "Chỉ thị", notation: "15/CT-TTg", issuer: "Thủ tướng Chính phủ" },
    coordinatorIds: ["finance", "science", "culture"],
    leaderId: "pm",
    dueAt: Date.parse("2026-12-15T17:30+07:00"),
    stands: "assigned",
  });
});

test("a coordinator written twice, and in two ways, is one", () => {
  const { findings, task } = read({ coordinators: "Bộ TC; Bộ Tài chính; Tài chính" });
  expect([findings, task?.coordinatorIds]).toEqual([[], ["finance"]]);
});

test("of unknown names the most frequent are asked for first, and no more than sixty", () => {
  const named = Array.from({ length: 70 }, (_, at) => [at, at === 69 ? 2 : 1] as const);
  const rows = named.flatMap(([at, times]) =>
    Array.from({ length: times }, (_, time) => read({ lead: `Cục ${at}` }, at * 2 + time + 2)),
  );
  const judged = judgeRows(rows, { registered: [], leftOut: new Set() });
  const names = unknownNames(judged, () => null);
  expect(names).toHaveLength(60);
  expect(names[0]).toMatchObject({ kind: "lead", text: "Cục 69", rows: 2 });
});

describe("a row with something to say", () => {
  test.each<[string, Partial<Record<ImportField, string>>, string, object?]>([
    ["error", { notation: "" }, "notation-missing"],
    ["error", { notation: `15/${"A".repeat(98)}` }, "notation-long"],
    ["error", { issuedOn: "" }, "issued-missing"],
    ["error", { issuedOn: "31/02/2026" }, "issued-unreadable", { text: "31/02/2026" }],
    ["error", { issuedOn: "04/12/2026" }, "issued-future"],
    ["error", { text: "" }, "text-missing"],
    ["error", { text: "x".repeat(4001) }, "text-long"],
    ["error", { lead: "" }, "lead-missing"],
    ["error", { lead: "Bộ Tư phápp" }, "lead-unknown", { nearest: { vi: "Bộ Tư pháp" } }],
    ["error", { lead: "Hội đồng hương" }, "lead-unknown"],
    ["error", { lead: "UBND tỉnh Lào Cai" }, "lead-unknown"],
    ["error", { leader: "Tổng thống" }, "leader-unknown"],
    ["error", { deadline: "sớm nhất" }, "deadline-unreadable"],
    ["error", { deadline: "hằng tháng" }, "deadline-recurring"],
    ["error", { deadline: "01/11/2026" }, "deadline-before"],
    ["error", { state: "lơ lửng" }, "state-unknown"],
    ["error", { state: "Đã hoàn thành" }, "done-missing"],
    ["error", { doneOn: "hôm qua" }, "done-unreadable"],
    ["error", { doneOn: "04/12/2026" }, "done-future"],
    ["error", { doneOn: "01/11/2026" }, "done-before"],
    ["error", { doneOn: "20/11/2026", state: "Đang thực hiện" }, "done-open"],
    ["warning", { coordinators: "Bộ Ngựa" }, "coordinator-unknown"],
    ["warning", { coordinators: "Tư pháp" }, "coordinator-leads"],
    ["warning", { field: "Bói toán" }, "field-unknown"],
    ["warning", { priority: "Từ từ" }, "priority-unknown"],
    ["warning", { deliverable: "x".repeat(501) }, "words-cut"],
  ])("%s: %o", (verdict, change, code, more = {}) => {
    const { findings, task } = read(change);
    expect(findings).toEqual([expect.objectContaining({ code })]);
    expect(findings).toMatchObject([more]);
    expect(verdictOf(findings)).toBe(verdict);
    expect(task === null).toBe(verdict === "error");
  });
  test("everything is told at once", () => {
    const codes = read({ notation: "", lead: "", deadline: "?" }).findings.map(({ code }) => code);
    expect(codes).toEqual(["notation-missing", "lead-missing", "deadline-unreadable"]);
  });
  test("a long text is the passage, and the title begins it", () => {
    const text = "Trình đề án ".repeat(60).trim();
    const { task } = read({ text });
    expect(task?.passage).toBe(text);
    expect(task?.title.length).toBeLessThanOrEqual(500);
    expect(task?.title.endsWith("…")).toBe(true);
  });
});

test("what the register says of a task", () => {
  expect(read({ state: "Hoàn thành đúng hạn", doneOn: "20/11/2026" }).task).toMatchObject({
    stands: "done",
    doneOn: "2026-11-20",
  });
  expect(read({ doneOn: "2026-11-20" }).task).toMatchObject({ stands: "done" });
  expect(read({ state: "In progress" }).task).toMatchObject({ stands: "in-progress" });
  expect(read({ deadline: "" }).task).toMatchObject({ deadlineText: "", dueAt: null });
  expect(read({ deadline: "46371" }).task).toMatchObject({ deadlineText: "15/12/2026" });
  expect(read({ deadline: "10 ngày làm việc" }).task?.dueAt).toBe(
    Date.parse("2026-11-16T17:30+07:00"),
  );
});

test.each([
  ["05/01/2026", "2026-01-05"],
  ["5.1.2026", "2026-01-05"],
  ["2026-01-05T00:00:00", "2026-01-05"],
  ["ngày 05 tháng 01 năm 2026", "2026-01-05"],
  ["46027", "2026-01-05"],
  ["13/25/2026", null],
  ["05/01/26", null],
  ["tháng 12/2026", null],
])("the day %s", (text, day) => expect(readDay(text)).toBe(day));

test.each([
  ["Chưa hoàn thành", "in-progress"],
  ["Đang triển khai", "in-progress"],
  ["Chưa thực hiện", "assigned"],
  ["Completed late", "done"],
  ["Not completed", "in-progress"],
  ["Đã xong", "done"],
])("the state %s", (text, stands) => expect(readStands(text)).toBe(stands));

test("fields and priorities as this system calls them", () => {
  for (const locale of ["vi", "en"] as const) {
    const { priority } = locale === "vi" ? tasksVi : tasksEn;
    expect(TASK_FIELDS.map((each) => readField(FIELD_NAMES[each][locale]))).toEqual(TASK_FIELDS);
    expect(PRIORITIES.map((each) => readPriority(priority[each]))).toEqual(PRIORITIES);
  }
});

test.each([
  ["Chỉ thị số 15/CT-TTg ngày 02/11/2026", "15/CT-TTg", "Chỉ thị", "Thủ tướng Chính phủ"],
  ["148/NQ-CP", "148/NQ-CP", "Nghị quyết", "Chính phủ"],
  ["6021/VPCP-KSTT", "6021/VPCP-KSTT", "Công văn", "Văn phòng Chính phủ"],
  ["63/2025/QH15", "63/2025/QH15", "Văn bản", "Quốc hội"],
])("%s", (written, notation, kind, issuer) => {
  expect(notationIn(written)).toBe(notation);
  expect(outsideDocument(notation, "2026-11-02")).toMatchObject({ kind, issuer, signer: "" });
});

test("a name the secretary has told stands for whom they said", () => {
  const known = knownNames(ministries, { bonguadua: "finance", bobo: "nobody" });
  expect(known.find("Bộ Ngựa Đua")).toBe("finance");
  expect(known.find("Bò bò")).toBeNull();
  expect(known.nearest("Bo Tai chnh")?.id).toBe("finance");
});

describe("the same words", () => {
  const registered = { id: "t", code: "2026/7", notation: "15/CT-TTg", issuedOn: "2026-11-02" };
  const verdicts = (leadId: string | null) =>
    judgeRows(
      [read({}, 2), read({ text: "trình  Đề án." }, 3), read({ lead: "Bộ Tài chính" }, 4)],
      {
        registered: leadId === null ? [] : [{ ...registered, text: "Trình đề án;", leadId }],
        leftOut: new Set(),
      },
    ).map(({ verdict, findings }) => [verdict, ...findings.map(({ code }) => code)]);

  test("twice in the file", () => {
    expect(verdicts(null)).toEqual([["ok"], ["error", "double"], ["warning", "double-other-lead"]]);
  });
  test("in the register already", () => {
    expect(verdicts("justice")[0]).toEqual(["present", "present"]);
    expect(verdicts("finance")[0]).toEqual(["warning", "present-other-lead"]);
    expect(verdicts("finance")[2]).toEqual(["present", "present", "double-other-lead"]);
  });
});
