import { useTranslation } from "react-i18next";
import { State } from "../ui/state.tsx";
import type { PreparedLine } from "./board.views.server.ts";

type Props = { line: PreparedLine | undefined };

/** Whether the summary is there, and short enough. */
export function SummaryCell({ line }: Props) {
  const { t } = useTranslation("papers");
  const summary = line?.summary ?? { is: "not-needed" as const };
  switch (summary.is) {
    case "not-needed":
      return <span className="faint">{t("board.summaryNotNeeded")}</span>;
    case "there":
      return (
        <State tone="for" icon="tick">
          {t("board.summaryThere", { pages: summary.pages })}
        </State>
      );
    case "too-long":
      return (
        <State tone="soon" icon="clock" wrap>
          {t("board.summaryTooLong", { pages: summary.pages, most: summary.most })}
        </State>
      );
    case "missing":
      return (
        <State tone="overdue" icon="flag" wrap>
          {t("board.summaryMissing", { pages: summary.submissionPages })}
        </State>
      );
    default:
      return summary satisfies never;
  }
}
