import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DOCUMENT_FORMS, type PrintedKind } from "../resolutions/document-form.ts";
import { annexLabel, partNumber } from "../resolutions/document-paper.ts";
import type { DraftWords } from "./draft-plugins.client.ts";

/** What stands in the text without being part of it. The text is Vietnamese in every language. */
export function useDraftWords(kind: PrintedKind): DraftWords {
  const { t } = useTranslation("drafting");
  return useMemo(
    () => ({
      label: t(`label.${kind}`),
      part: (number) => partNumber(kind, number),
      annex: annexLabel,
      title: t("empty.title"),
      articleTitle: t(DOCUMENT_FORMS[kind].parts === "roman" ? "empty.roman" : "empty.article"),
      clauseText: t("empty.clause"),
      annexTitle: t("empty.annex"),
      annexText: t("empty.annexText"),
    }),
    [t, kind],
  );
}
