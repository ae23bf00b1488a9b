import { campaignTables, FILE_NAME } from "../campaigns/campaign-print.ts";
import { campaignPrint } from "../campaigns/campaign-print.views.server.ts";
import { resource } from "../door.server.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { csvText } from "../reports/csv-text.ts";
import { writeSheets } from "../reports/write-sheets.server.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const CSV = "text/csv; charset=utf-8";

/** The matrix as a workbook, with findings and conclusions, or the matrix alone as CSV. */
export const loader = resource(async ({ app, person, params, url }) => {
  const asked = { person, id: params["id"] ?? "", at: app.clock() };
  const { matrix, others } = campaignTables(await campaignPrint(app.read, asked));
  if (url.searchParams.get("as") === "csv") {
    const bytes = new TextEncoder().encode(csvText([matrix.head, ...matrix.rows]));
    return freshAnswer(bytes, { as: "attachment", mediaType: CSV, fileName: `${FILE_NAME}.csv` });
  }
  const bytes = await writeSheets([matrix, ...others]);
  return freshAnswer(bytes, { as: "attachment", mediaType: XLSX, fileName: `${FILE_NAME}.xlsx` });
});
