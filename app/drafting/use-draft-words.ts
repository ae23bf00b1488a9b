import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { DraftKind } from "./draft-name.ts";
import type { DraftWords } from "./draft-plugins.client.ts";

/** What stands in the text without being part of it. The text is Vietnamese in every language. */
export function useDraftWords(kind: DraftKind): DraftWords {
  const { t } = useTranslation("drafting");
  return useMemo(
    () => ({
      label: t(`label.${kind}`),
      article: (number) => `Điều ${number}.`,
      title: t("empty.title"),
      articleTitle: t("empty.article"),
      clauseText: t("empty.clause"),
    }),
    [t, kind],
  );
}
