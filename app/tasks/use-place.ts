import { useTranslation } from "react-i18next";

/** "Khoản 2 Điều 2", or "Điều 1" where an article has a single text. */
export function usePlace(): (place: { article: number; clause: number | null }) => string {
  const { t } = useTranslation("tasks");
  return ({ article, clause }) =>
    clause === null
      ? t("article", { article: String(article) })
      : t("clause", { article: String(article), clause: String(clause) });
}
