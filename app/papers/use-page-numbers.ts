import { useTranslation } from "react-i18next";

/** "tr. 118–131", "tr. 118"; nothing while no numbers are given. */
export function usePageNumbers(paper: { firstPage: number | null; pages: number }): string | null {
  const { t } = useTranslation("papers");
  const { firstPage: first, pages } = paper;
  if (first === null) return null;
  if (pages === 1) return t("agenda.page", { page: first });
  return t("agenda.pages", { first, last: first + pages - 1 });
}
