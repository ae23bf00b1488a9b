import { resource } from "../door.server.ts";
import { textsFor } from "../i18n/i18n.ts";
import { requireImporter } from "../imports/import-standing.views.server.ts";
import { IMPORT_FIELDS } from "../imports/task-import.ts";
import { freshAnswer } from "../platform/file-answer.server.ts";
import { writeSheets } from "../reports/write-sheets.server.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An empty register with our own headings, and how they are filled in. */
export const loader = resource(async ({ person }) => {
  requireImporter(person);
  const t = textsFor(person.locale ?? "vi").getFixedT(null, "imports");
  const heads = IMPORT_FIELDS.map((field) => t(`column.${field}`));
  const rows = IMPORT_FIELDS.map((field) => [t(`column.${field}`), t(`how.${field}`)]);
  const guide = { title: t("guide"), head: [t("guideColumn"), t("guideHow")], rows };
  const bytes = await writeSheets([{ title: t("sheet"), head: heads, rows: [] }, guide]);
  const fileName = `${t("templateFile")}.xlsx`;
  return freshAnswer(bytes, { as: "attachment", mediaType: XLSX, fileName });
});
