import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { clausePlace } from "../resolutions/clause-place.ts";
import type { TaskLine } from "./task-list.views.server.ts";

/** Where a task comes from, in words: "Khoản 2 Điều 2, Nghị quyết số 215/NQ-CP"; nothing where unknown. */
export function useSource(): (
  line: Pick<TaskLine, "source" | "document" | "isConclusion" | "isInspection">,
) => string[] {
  const { t } = useTranslation(["tasks", "resolutions"]);
  const locale = useLocale();
  return ({ source, document, isConclusion, isInspection }) => {
    if (source) {
      const place = inLocale(locale, clausePlace(source.kind, source));
      const kind = t(`resolutions:kind.${source.kind}`);
      return [t("tasks:clauseOf", { place, kind, code: source.code })];
    }
    if (document) return [t("tasks:thread.document", document)];
    if (isInspection) return [t("tasks:thread.inspection")];
    return isConclusion ? [t("tasks:thread.item")] : [];
  };
}
