import { resource } from "../door.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { csvText } from "../reports/csv-text.ts";
import { reportPaper } from "../reports/report-paper.ts";
import { EXTRACTS, figuresTable, overdueTable, trendTable } from "../reports/report-print.ts";
import { reportPrint } from "../reports/report-print.views.server.ts";
import { readReportQuery } from "../reports/report-query.ts";
import { writeSheets } from "../reports/write-sheets.server.ts";
import { typesetPieces } from "../resolutions/typeset-pieces.server.ts";

const NAMES = {
  government: "bao-cao-nhiem-vu",
  public: "ket-qua-cong-khai",
  overdue: "nhiem-vu-qua-han",
} as const;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A report as PDF, as a workbook, or one of its tables as CSV. */
export const loader = resource(async ({ app, person, url }) => {
  const search = url.searchParams;
  const is = EXTRACTS.find((each) => each === search.get("is")) ?? "government";
  const asked = { person, now: app.clock(), is, query: readReportQuery(search) };
  const print = await reportPrint(app.read, { ...asked, month: search.get("month") });
  const name = NAMES[is];
  switch (search.get("as") ?? "pdf") {
    case "xlsx": {
      const bytes = await writeSheets([
        figuresTable(print),
        trendTable(print),
        overdueTable(print),
      ]);
      return freshAnswer(bytes, { as: "attachment", mediaType: XLSX, fileName: `${name}.xlsx` });
    }
    case "csv": {
      const { head, rows } = is === "overdue" ? overdueTable(print) : figuresTable(print);
      const bytes = new TextEncoder().encode(csvText([head, ...rows]));
      const mediaType = "text/csv; charset=utf-8";
      return freshAnswer(bytes, { as: "attachment", mediaType, fileName: `${name}.csv` });
    }
    default: {
      const bytes = await typesetPieces(app, reportPaper(print), "pdf");
      const made = { as: "inline", mediaType: "application/pdf" } as const;
      return freshAnswer(bytes, { ...made, fileName: `${name}.pdf` });
    }
  }
});
