import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../ui/icon.tsx";
import { CELLS, type Cell, type StandingFigures } from "./standing.ts";
import { listPath, type TaskFilter } from "./task-filter.ts";
import styles from "./four-cells.module.css";

const icons: Record<Cell, IconName> = {
  "done-on-time": "tick",
  "done-late": "clock",
  "in-term": "ring",
  overdue: "flag",
};
const group = {
  "done-on-time": "board.done",
  "done-late": "board.done",
  "in-term": "board.open",
  overdue: "board.open",
} as const satisfies Record<Cell, string>;
const word = {
  "done-on-time": "board.onTime",
  "done-late": "board.late",
  "in-term": "board.inTerm",
  overdue: "board.overdue",
} as const satisfies Record<Cell, string>;

type Props = {
  figures: StandingFigures;
  /** Due soon, where that is said too. */
  dueSoon?: number;
  /** What is counted: the list behind a figure is narrowed in the same way. */
  filter: Partial<TaskFilter>;
};

/** Completed on time or late, not completed within or beyond the deadline; of how many. */
export function FourCells({ figures, dueSoon, filter }: Props) {
  const { t } = useTranslation("tasks");
  const due = t("board.ofDue", { due: String(figures.due) });
  return (
    <ul className={styles.four}>
      {CELLS.map((standing) => (
        <li key={standing} className={standing === "overdue" ? styles.over : undefined}>
          <Link to={listPath({ ...filter, state: standing })}>
            <span className={styles.group}>{t(group[standing])}</span>
            <b>{figures[standing]}</b>
            <span className={styles.word}>
              <Icon name={icons[standing]} />
              {t(word[standing])}
            </span>
            {standing !== "in-term" && <small>{due}</small>}
          </Link>
          {standing === "in-term" && dueSoon !== undefined && (
            <Link to={listPath({ ...filter, state: "due-soon" })} className={styles.soon}>
              {t("board.dueSoon", { figure: String(dueSoon) })}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
