import { useTranslation } from "react-i18next";

/** "Khoản 2 Điều 1", or "Điều 1" where it has a single text. */
export function useClausePlace(): (at: { article: number; clause: number | null }) => string {
  const { t } = useTranslation("resolutions");
  return ({ article, clause }) =>
    clause === null
      ? t("article", { article: String(article) })
      : t("clause", { clause: String(clause), article: String(article) });
}
