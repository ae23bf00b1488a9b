import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { wordsOfPdf } from "../testing/words-of-pdf.ts";
import { renderPiecePaper } from "../resolutions/piece-paper.paper.ts";
import { csvText } from "./csv-text.ts";
import { sumOf } from "./report-figures.ts";
import { reportPaper } from "./report-paper.ts";
import { figuresTable, overdueTable, trendTable, type ReportPrint } from "./report-print.ts";
import { writeSheets } from "./write-sheets.server.ts";

const at = Date.parse("2026-11-15T23:59:59+07:00");
const figures = sumOf([
  { key: "justice", standing: "done-on-time", count: 7, extended: 0, oldestDueAt: null },
  {
    ...{ key: "justice", standing: "overdue", count: 3, extended: 1 },
    oldestDueAt: Date.parse("2026-11-05T17:30+07:00"),
  },
]);
const title = '=HYPERLINK("http://x.example","Xem")';
const print: ReportPrint = {
  trend: [
    { month: "2026-10", at, figures: sumOf([]) },
    { month: "2026-11", at, figures },
  ],
  ...{ is: "government", by: "ministry", all: figures, at, madeAt: at, frozen: null },
  rows: [{ ...figures, key: "justice", name: { vi: "Bộ Tư pháp", en: "" }, rank: 1 }],
  overdue: [
    {
      ...{ code: "2026/3", title, lead: { vi: "Bộ Tư pháp", en: "" } },
      ...{ source: "Điều 1, Nghị quyết 215/NQ-CP", dueAt: Date.parse("2026-11-05T17:30+07:00") },
    },
  ],
};

describe("CSV", () => {
  test.each(["=1+1", "+84", "-2", "@sum", "\ttab", "\rreturn"])("%j is made text", (cell) => {
    const [row]: string[][] = parse(csvText([[cell]]), { bom: true, relax_column_count: true });
    expect(row?.[0]).toBe(`'${cell}`);
  });

  test("reads back as it was written, figures below nought too", () => {
    const cells = ['Bộ "Tư pháp", Hà Nội', "hai\ndòng", -4, "86,4%", ""];
    const text = csvText([cells, ["b", 1, 2, 3, 4]]);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(parse(text, { bom: true })).toEqual([cells.map(String), ["b", "1", "2", "3", "4"]]);
  });
});

test("a workbook holds both tables: figures as figures, a formula as text", async () => {
  const bytes = Buffer.from(
    await writeSheets([figuresTable(print), trendTable(print), overdueTable(print)]),
  );
  const sheets = await readXlsxFile(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Tổng hợp", "Diễn biến", "Quá hạn"]);
  const [, justice, all] = sheets[0]?.data ?? [];
  const cells = ["Bộ Tư pháp", 10, 7, 0, 0, 3, 0, 1, 10, "70%", "30%", 10];
  expect(justice).toEqual([1, ...cells]);
  expect(all?.[1]).toBe("Tổng cộng");
  expect(sheets[1]?.data.slice(1)).toEqual([
    ["10/2026", 0, 0, 0, 0, "–"],
    ["11/2026", 7, 0, 3, 10, "70%"],
  ]);
  expect(sheets[2]?.data[1]).toEqual([
    ...["2026/3", title, "Bộ Tư pháp", "Điều 1, Nghị quyết 215/NQ-CP", "05/11/2026", 10],
  ]);
});

test("the report to the Government says every share with what it is of", async () => {
  const words = await wordsOfPdf(await renderPiecePaper(reportPaper(print)));
  expect(words).toContain("Tỷ lệ hoàn thành đúng hạn là 70%");
  expect(words).toContain("tính trên 10 nhiệm vụ đã đến hạn");
  expect(words).not.toContain("bí mật");
  expect(words).toContain("11/2026 7 0 3 10 70%");
  expect(words).toContain("70% của 10 10");
  const old = JSON.stringify(reportPaper({ ...print, trend: [] }));
  expect(old).not.toContain("Diễn biến");
  expect(old).toContain("2. Nhiệm vụ quá hạn");
  const open = JSON.stringify(reportPaper({ ...print, is: "public" }));
  expect(open).toContain("Không gồm nhiệm vụ thuộc phạm vi bí mật nhà nước");
});
