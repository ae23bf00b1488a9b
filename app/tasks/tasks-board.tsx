import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { FourCells } from "./four-cells.tsx";
import { MinistryTable } from "./ministry-table.tsx";
import { OldestOverdue } from "./oldest-overdue.tsx";
import { listPath } from "./task-filter.ts";
import type { TasksBoard as Board } from "./tasks-board.views.server.ts";
import styles from "./tasks-board.module.css";

/** The whole of it: the four cells of the official report, the ministries, what is latest. */
export function TasksBoard({ board, now }: { board: Board; now: number }) {
  const { t } = useTranslation("tasks");
  const { all, ministries, oldest } = board;
  if (ministries.length === 0) {
    return (
      <EmptyState title={t("board.empty")} icon="flag">
        {t("board.emptyNote")}
      </EmptyState>
    );
  }
  const figures = { total: String(all.total), overdue: String(all.overdue) };
  return (
    <div className={styles.board}>
      <div className={styles.head}>
        <PageHead
          title={t("board.headline", figures)}
          sub={t("board.asOf", { time: timeVi(now), date: dateVi(now) })}
          actions={<ButtonLink to={listPath({})}>{t("board.all")}</ButtonLink>}
        />
      </div>
      <div className={styles.main}>
        <FourCells figures={all} />
        <MinistryTable rows={ministries} />
      </div>
      <aside className={styles.side} aria-label={t("board.oldest")}>
        <OldestOverdue lines={oldest} overdue={all.overdue} now={now} />
      </aside>
    </div>
  );
}
