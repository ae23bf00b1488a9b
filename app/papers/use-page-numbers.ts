import { useTranslation } from "react-i18next";
import { runningPage, type Numbered } from "./running-page.ts";

/** "tr. 118–131", "tr. 118"; nothing while no numbers are given. */
export function usePageNumbers(paper: Numbered & { pages: number }): string | null {
  const { t } = useTranslation("papers");
  const first = runningPage(paper, 1);
  const last = runningPage(paper, paper.pages);
  if (first === null || last === null) return null;
  return first === last ? t("agenda.page", { page: first }) : t("agenda.pages", { first, last });
}
