import { useTranslation } from "react-i18next";
import { State } from "../ui/state.tsx";
import styles from "./board-cells.module.css";
import type { PreparedLine } from "./board.views.server.ts";
import type { PreparedPaper } from "./prepare-papers.views.server.ts";

type Props = { line: PreparedLine | undefined; papers: readonly PreparedPaper[] };

/** What has come, what is missing, what has not gone out, what is kept to a few. */
export function PapersCell({ line, papers }: Props) {
  const { t } = useTranslation("papers");
  if (!line) return null;
  const lacks = line.lacks.map((lack) => t(`lack.${lack}`)).join(", ");
  const restricted = papers.filter((paper) => paper.restricted);
  const readers = new Set(restricted.flatMap((paper) => paper.readers.map(({ id }) => id))).size;
  const figures = { papers: line.papers, pages: line.pages };
  return (
    <div className={styles.cell}>
      {line.lacks.length > 0 && (
        <State tone={line.daysLate > 0 ? "overdue" : "soon"} icon="flag" wrap>
          {line.daysLate > 0
            ? t("board.late", { days: line.daysLate, lacks })
            : t("board.lacks", { lacks })}
        </State>
      )}
      {line.papers > 0 && (
        <State {...(line.lacks.length === 0 && { tone: "for", icon: "tick" })} wrap>
          {t("board.papers", figures)}
        </State>
      )}
      {line.papers === 0 && line.lacks.length === 0 && <span>{t("board.none")}</span>}
      {line.waiting > 0 && (
        <State tone="soon" icon="clock" wrap>
          {t("board.waiting", { count: line.waiting })}
        </State>
      )}
      {restricted.length > 0 && (
        <State icon="lock" wrap>
          {t("board.restricted", { count: restricted.length, readers })}
        </State>
      )}
    </div>
  );
}
