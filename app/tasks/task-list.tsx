import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Table } from "../ui/table.tsx";
import { FourCells } from "./four-cells.tsx";
import { boardPath, listPath, type TaskFilter } from "./task-filter.ts";
import { TaskListFilter } from "./task-list-filter.tsx";
import type { TaskLine } from "./task-list.views.server.ts";
import { TaskState } from "./task-state.tsx";
import type { TasksList } from "./tasks-board.views.server.ts";
import { TimeLeft } from "./time-left.tsx";
import { useSelectionName } from "./use-selection-name.ts";
import { useSource } from "./use-source.ts";
import styles from "./task-list.module.css";

/** The list behind a number of the board, fifty at a time, under the four cells of all of it. */
export function TaskList({
  filter,
  list,
  now,
}: {
  filter: TaskFilter;
  list: TasksList;
  now: number;
}) {
  const { t } = useTranslation("tasks");
  const { count, cells, lines, more } = list;
  return (
    <div className="single stack">
      <PageHead
        title={t("list.headline", { figure: String(count) })}
        sub={<OfWhat filter={filter} list={list} />}
        actions={
          <TextLink to={boardPath(filter.counting)} icon="back">
            {t("list.toBoard")}
          </TextLink>
        }
      />
      <TaskListFilter filter={filter} list={list} />
      {filter.after === "unknown" && <Notice kind="info">{t("list.unknownPlace")}</Notice>}
      {cells.total > 0 && <FourCells figures={cells} filter={filter} />}
      {lines.length === 0 ? (
        <EmptyState title={t("list.empty")} />
      ) : (
        <Lines lines={lines} now={now} />
      )}
      <div className={styles.pages}>
        {filter.after && <ButtonLink to={listPath(filter)}>{t("list.first")}</ButtonLink>}
        {more && <ButtonLink to={listPath(filter, more)}>{t("list.more")}</ButtonLink>}
      </div>
    </div>
  );
}

/** Whose tasks they are, in which state, and of which row of a report. */
function OfWhat({ filter, list }: { filter: TaskFilter; list: TasksList }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const what = useSelectionName()(filter.state);
  const ministry = list.ministries.find(({ code }) => code === filter.ministry);
  const whose = ministry
    ? t("list.ofMinistry", { ministry: inLocale(locale, ministry.name), what })
    : t("list.of", { what });
  return [whose, ...list.originNames.map((name) => inLocale(locale, name))].join(" · ");
}

function Lines({ lines, now }: { lines: readonly TaskLine[]; now: number }) {
  const { t } = useTranslation("tasks");
  return (
    <Table label={t("list.lines")} cards>
      <thead>
        <tr>
          <th scope="col">{t("list.number")}</th>
          <th scope="col">{t("list.title")}</th>
          <th scope="col">{t("board.ministry")}</th>
          <th scope="col">{t("list.state")}</th>
          <th scope="col">{t("list.due")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} now={now} />
        ))}
      </tbody>
    </Table>
  );
}

function Line({ line, now }: { line: TaskLine; now: number }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const source = useSource();
  return (
    <tr>
      <td data-label={t("list.number")}>{line.code}</td>
      <th scope="row" className={styles.title}>
        <Link to={`/tasks/${line.id}`} lang="vi">
          {line.title}
        </Link>
        <small>{source(line)}</small>
      </th>
      <td>{inLocale(locale, line.lead.name)}</td>
      <td>
        <TaskState state={line.state} />
      </td>
      <td>
        <div>
          {line.dueAt === null
            ? t("standing.no-deadline")
            : t("dueAt", { time: timeVi(line.dueAt), date: dateVi(line.dueAt) })}
        </div>
        <TimeLeft task={line} now={now} />
      </td>
    </tr>
  );
}
