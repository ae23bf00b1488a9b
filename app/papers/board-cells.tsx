import { useTranslation } from "react-i18next";
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { State } from "../ui/state.tsx";
import styles from "./board-cells.module.css";
import type { PreparedLine } from "./board.views.server.ts";
import { readOfItem } from "./item-read.ts";
import type { PreparedPaper } from "./prepare-papers.views.server.ts";

type LineProps = { line: PreparedLine | undefined };
type PapersProps = LineProps & { papers: readonly PreparedPaper[] };

/** What has come, what is missing, what has not gone out, what is kept to a few. */
export function PapersCell({ line, papers }: PapersProps) {
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

/** Whether the summary is there, and short enough. */
export function SummaryCell({ line }: LineProps) {
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

/** How many seats have read for the item. */
export function ReadCell({ line, papers }: PapersProps) {
  const { t } = useTranslation("papers");
  const counted = readOfItem(papers);
  if (counted) return <span className="num nowrap">{t("board.read", counted)}</span>;
  const isWaiting = (line?.waiting ?? 0) > 0 || (line?.lacks.length ?? 0) > 0;
  return isWaiting ? <span className="muted">{t("board.notOut")}</span> : null;
}

type StepProps = LineProps & { itemNumber: string; now: number; mayUrge: boolean };

/** The one thing to do about the line: ask the lead ministry. */
export function StepCell({ line, itemNumber, now, mayUrge }: StepProps) {
  const { t } = useTranslation("papers");
  if (!line) return null;
  const { step, urgedAt } = line;
  const isUrgedToday = urgedAt !== null && dayOf(urgedAt) === dayOf(now);
  return (
    <div className={styles.step}>
      {step && mayUrge && !isUrgedToday && (
        <DeedForm action={`/items/${line.itemId}/urge`}>
          <Button type="submit" label={t(`board.${step}Label`, { number: itemNumber })}>
            {t(`board.${step}`)}
          </Button>
        </DeedForm>
      )}
      {urgedAt !== null && (
        <small className="muted">
          {t("board.urged", { at: `${timeVi(urgedAt)} ${dateVi(urgedAt).slice(0, 5)}` })}
        </small>
      )}
    </div>
  );
}
