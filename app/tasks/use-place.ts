import { useTranslation } from "react-i18next";
import type { TaskLine } from "./task-list.views.server.ts";

/** "Khoản 2 Điều 2", or "Điều 1" where an article has a single text. */
export function usePlace(): (place: { article: number; clause: number | null }) => string {
  const { t } = useTranslation("tasks");
  return ({ article, clause }) =>
    clause === null
      ? t("article", { article: String(article) })
      : t("clause", { article: String(article), clause: String(clause) });
}

/** Where a task comes from, in words: "Khoản 2 Điều 2, Nghị quyết 215/NQ-CP"; nothing where unknown. */
export function useSource(): (
  line: Pick<TaskLine, "source" | "document" | "isConclusion" | "isInspection">,
) => string[] {
  const { t } = useTranslation("tasks");
  const place = usePlace();
  return ({ source, document, isConclusion, isInspection }) => {
    if (source) return [t("clauseOf", { place: place(source), code: source.resolution })];
    if (document) return [t("thread.document", document)];
    if (isInspection) return [t("thread.inspection")];
    return isConclusion ? [t("thread.item")] : [];
  };
}
