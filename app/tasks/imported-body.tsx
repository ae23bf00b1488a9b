import { useTranslation } from "react-i18next";
import { dateVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import type { Imported } from "./task-thread.views.server.ts";

/** Which row it was, and that it was done before. */
export function ImportedBody({ imported: { row, doneAt } }: { imported: Imported }) {
  const { t } = useTranslation("tasks");
  return (
    <>
      <p>{t("thread.importedRow", { row: String(row) })}</p>
      {doneAt !== null && <p>{t("thread.importedDone", { date: dateVi(doneAt) })}</p>}
    </>
  );
}

/** The way to the import, where this person may go there. */
export function ImportLink({ imported, className }: { imported: Imported; className?: string }) {
  const { t } = useTranslation("tasks");
  const { importId } = imported;
  return (
    importId && (
      <TextLink className={className} to={`/tasks/import/${importId}`} small>
        {t("thread.openImport")}
      </TextLink>
    )
  );
}
