import { useTranslation } from "react-i18next";
import type { PreparedLine } from "./board.views.server.ts";
import { readOfItem } from "./item-read.ts";
import type { PreparedPaper } from "./prepare-papers.views.server.ts";

type Props = { line: PreparedLine | undefined; papers: readonly PreparedPaper[] };

/** How many seats have read for the item. */
export function ReadCell({ line, papers }: Props) {
  const { t } = useTranslation("papers");
  const counted = readOfItem(papers);
  if (counted) return <span className="num nowrap">{t("board.read", counted)}</span>;
  const isWaiting = (line?.waiting ?? 0) > 0 || (line?.lacks.length ?? 0) > 0;
  return isWaiting ? <span className="muted nowrap">{t("board.notOut")}</span> : null;
}
