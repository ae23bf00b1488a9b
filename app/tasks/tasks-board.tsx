import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { LinkMenu, type MenuLink } from "../ui/link-menu.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { CountingForm } from "./counting-form.tsx";
import { FourCells } from "./four-cells.tsx";
import { MinistryTable } from "./ministry-table.tsx";
import { OldestOverdue } from "./oldest-overdue.tsx";
import { listPath } from "./task-filter.ts";
import type { TasksBoard as Board } from "./tasks-board.views.server.ts";
import styles from "./tasks-board.module.css";

/** The whole of it: the four cells of the official report, the ministries, what is latest. */
export function TasksBoard({ board }: { board: Board }) {
  const { t } = useTranslation("tasks");
  const { all, ministries, counting } = board;
  if (ministries.length === 0 && counting.day === null) {
    return <NoTasks mayAssign={board.mayAssign} />;
  }
  const figures = { total: String(all.total), overdue: String(all.overdue) };
  return (
    <div className={styles.board}>
      <div className={styles.head}>
        <PageHead
          title={t("board.headline", figures)}
          sub={<AsOf board={board} />}
          actions={
            <>
              {board.mayAssign && (
                <ButtonLink to="/tasks/new" icon="plus">
                  {t("create.open")}
                </ButtonLink>
              )}
              <ButtonLink to={listPath({ counting })}>{t("board.all")}</ButtonLink>
              <Seldom mayAssign={board.mayAssign} />
            </>
          }
        />
        <CountingForm counting={counting} />
      </div>
      <div className={styles.main}>
        <FourCells figures={all} dueSoon={all.dueSoon} filter={{ counting }} />
        <MinistryTable rows={ministries} counting={counting} />
      </div>
      <aside className={styles.side} aria-label={t("board.oldest")}>
        <OldestOverdue board={board} />
      </aside>
    </div>
  );
}

function NoTasks({ mayAssign }: Pick<Board, "mayAssign">) {
  const { t } = useTranslation("tasks");
  const begin = (
    <div className="bar">
      <ButtonLink to="/tasks/new" icon="plus">
        {t("create.open")}
      </ButtonLink>
      <ButtonLink to="/tasks/import" icon="upload">
        {t("board.import")}
      </ButtonLink>
    </div>
  );
  return (
    <div className="single stack">
      <PageHead title={t("tasks")} />
      <EmptyState title={t("board.empty")} icon="flag" {...(mayAssign && { action: begin })}>
        {t("board.emptyNote")}
      </EmptyState>
    </div>
  );
}

function Seldom({ mayAssign }: { mayAssign: boolean }) {
  const { t } = useTranslation("tasks");
  const links: MenuLink[] = [
    { to: "/reports", icon: "chart", text: t("board.reports") },
    { to: "/campaigns", icon: "eye", text: t("board.campaigns") },
    { to: "/tasks/deadlines", icon: "cal", text: t("calendar.own") },
  ];
  const entering: MenuLink = { to: "/tasks/import", icon: "upload", text: t("board.import") };
  return <LinkMenu label={t("board.further")} links={mayAssign ? [...links, entering] : links} />;
}

/** When it is counted, and how many tasks stand beside the four cells. */
function AsOf({ board }: { board: Board }) {
  const { t } = useTranslation("tasks");
  const { at, counting } = board;
  const undated = board.all["no-deadline"];
  return (
    <>
      {t("board.asOf", { time: timeVi(at), date: dateVi(at) })}
      {undated > 0 && (
        <>
          {" "}
          <TextLink to={listPath({ state: "no-deadline", counting })} small>
            {t("board.undated", { figure: String(undated) })}
          </TextLink>
        </>
      )}
    </>
  );
}
