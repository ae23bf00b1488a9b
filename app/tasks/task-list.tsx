import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { OrganisationName } from "../people/directory.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Select } from "../ui/select.tsx";
import { Table } from "../ui/table.tsx";
import { STANDINGS } from "./standing.ts";
import type { Counting } from "./counted-tasks.ts";
import { boardPath, listPath, type Selection, type TaskFilter } from "./task-filter.ts";
import type { TaskLine } from "./task-list.views.server.ts";
import { TaskState } from "./task-state.tsx";
import { TASK_STATES } from "./task.ts";
import { TimeLeft } from "./time-left.tsx";
import { useSource } from "./use-place.ts";
import styles from "./task-list.module.css";

type Props = {
  filter: TaskFilter;
  lines: readonly TaskLine[];
  ministries: readonly OrganisationName[];
  originName: Bilingual | null;
  now: number;
};

/** What a deadline says of a task. */
const DATED = [...STANDINGS, "due-soon", "extended"] as const;

/** The list behind a number of the board. */
export function TaskList({ filter, lines, ministries, originName, now }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const what = useSelectionName()(filter.state);
  const ministry = ministries.find(({ code }) => code === filter.ministry);
  const sub = ministry
    ? t("list.ofMinistry", { ministry: inLocale(locale, ministry.name), what })
    : t("list.of", { what });
  return (
    <div className="single stack">
      <PageHead
        title={t("list.headline", { figure: String(lines.length) })}
        sub={[sub, ...(originName ? [inLocale(locale, originName)] : [])].join(" · ")}
        actions={
          <TextLink to={boardPath(filter.counting)} icon="back">
            {t("list.toBoard")}
          </TextLink>
        }
      />
      <Filter filter={filter} ministries={ministries} />
      {lines.length === 0 ? (
        <EmptyState title={t("list.empty")} />
      ) : (
        <Lines lines={lines} now={now} />
      )}
    </div>
  );
}

function useSelectionName(): (selection: Selection | null) => string {
  const { t } = useTranslation("tasks");
  return (selection) => {
    if (selection === null) return t("list.everything");
    const state = TASK_STATES.find((each) => each === selection);
    if (state) return t(`state.${state}`);
    const standing = STANDINGS.find((each) => each === selection);
    if (standing) return t(`selection.${standing}`);
    return selection === "extended" ? t("selection.extended") : t("selection.due-soon");
  };
}

function Filter({ filter, ministries }: Pick<Props, "filter" | "ministries">) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const nameOf = useSelectionName();
  const option = (value: Selection) => ({ value, label: nameOf(value) });
  return (
    <Form
      action="/tasks"
      className={styles.filter}
      aria-label={t("list.filter")}
      key={listPath(filter)}
    >
      <Counted counting={filter.counting} />
      {filter.origin && <input type="hidden" name={filter.origin.by} value={filter.origin.key} />}
      <Select
        label={t("list.ministry")}
        name="ministry"
        blank={t("list.allMinistries")}
        options={ministries.map(({ code, name }) => ({
          value: code,
          label: inLocale(locale, name),
        }))}
        defaultValue={filter.ministry ?? ""}
      />
      <Select
        label={t("list.state")}
        name="state"
        blank={t("list.allStates")}
        groups={[
          { label: t("list.states"), options: TASK_STATES.map(option) },
          { label: t("list.standings"), options: DATED.map(option) },
        ]}
        defaultValue={filter.state ?? ""}
      />
      <Button type="submit">{t("list.apply")}</Button>
    </Form>
  );
}

/** The list keeps to the day and the deadline its board was counted by. */
function Counted({ counting: { day, against } }: { counting: Counting }) {
  return (
    <>
      {day !== null && <input type="hidden" name="day" value={day} />}
      {against !== "current" && <input type="hidden" name="against" value={against} />}
    </>
  );
}

function Lines({ lines, now }: Pick<Props, "lines" | "now">) {
  const { t } = useTranslation("tasks");
  return (
    <Table label={t("list.headline", { figure: String(lines.length) })}>
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
      <td>{line.code}</td>
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
