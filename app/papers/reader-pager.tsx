import { useTranslation } from "react-i18next";
import { Pager } from "../ui/bottom-bar.tsx";
import { runningPage } from "./running-page.ts";
import type { PdfReader } from "./use-pdf-reader.ts";

/** Page by page, under the thumb: the page of the paper, and its number in the whole meeting. */
export function ReaderPager({ reader }: { reader: PdfReader }) {
  const { t } = useTranslation("papers");
  const { open, page } = reader;
  if (!open) return null;
  const { pages } = open;
  const running = runningPage(open.paper, page);
  const turn = (to: number) => () => reader.viewer()?.goTo(to);
  return (
    <Pager
      page={t("reader.page", { page })}
      of={running === null ? t("reader.of", { pages }) : t("reader.ofRunning", { pages, running })}
      previousLabel={t("reader.previous")}
      nextLabel={t("reader.next")}
      {...(page > 1 && { onPrevious: turn(page - 1) })}
      {...(page < pages && { onNext: turn(page + 1) })}
    />
  );
}
