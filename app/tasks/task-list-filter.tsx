import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { STANDINGS } from "./standing.ts";
import { listPath, MARKED, type Selection, type TaskFilter } from "./task-filter.ts";
import { FIELD_NAMES, NO_FIELD, NO_FIELD_NAME, TASK_FIELDS } from "./task-fields.ts";
import { PRIORITIES } from "./task-marks.ts";
import { TASK_STATES } from "./task.ts";
import type { TasksList } from "./tasks-board.views.server.ts";
import { useSelectionName } from "./use-selection-name.ts";
import styles from "./task-list.module.css";

type Props = { filter: TaskFilter; list: TasksList };

/** What a deadline says of a task. */
const DATED = [...STANDINGS, ...MARKED] as const;

/** What the list is narrowed to: words, lead and state at hand, the rest folded until it is used. */
export function TaskListFilter({ filter, list }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const nameOf = useSelectionName();
  const option = (value: Selection) => ({ value, label: nameOf(value) });
  return (
    <Form
      action="/tasks"
      role="search"
      className={styles.filter}
      aria-label={t("list.filter")}
      key={listPath(filter)}
    >
      <Kept filter={filter} />
      <TextField label={t("list.words")} name="q" type="search" defaultValue={filter.query ?? ""} />
      <Select
        label={t("list.ministry")}
        name="ministry"
        blank={t("list.allMinistries")}
        options={list.ministries.map(({ code, name }) => ({
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
      <Button type="submit" icon="search">
        {t("list.apply")}
      </Button>
      <Further filter={filter} list={list} />
    </Form>
  );
}

function Further({ filter, list }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const { coordinator, leader, field, priority, from, to } = filter;
  const isUsed = [coordinator, leader, field, priority, from, to].some(Boolean);
  return (
    <details className={styles.further} open={isUsed}>
      <summary>{t("list.further")}</summary>
      <div className={styles.filter}>
        <Parties filter={filter} list={list} />
        <Select
          label={t("create.field")}
          name="field"
          blank={t("list.allFields")}
          options={[
            ...TASK_FIELDS.map((value) => ({
              value,
              label: inLocale(locale, FIELD_NAMES[value]),
            })),
            { value: NO_FIELD, label: inLocale(locale, NO_FIELD_NAME) },
          ]}
          defaultValue={field ?? ""}
        />
        <Select
          label={t("create.priority")}
          name="priority"
          blank={t("list.allPriorities")}
          options={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
          defaultValue={priority ?? ""}
        />
        {(["from", "to"] as const).map((name) => (
          <DateField
            key={name}
            label={t(`list.${name}`)}
            dayLabel={t(`list.${name}`)}
            name={name}
            pickLabel={t("counting.pick")}
            defaultValue={filter[name] ?? ""}
          />
        ))}
      </div>
    </details>
  );
}

function Parties({ filter, list }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  return (
    <>
      <Select
        label={t("list.coordinator")}
        name="coordinator"
        blank={t("list.allMinistries")}
        options={list.coordinators.map(({ code, name }) => ({
          value: code,
          label: inLocale(locale, name),
        }))}
        defaultValue={filter.coordinator ?? ""}
      />
      <Select
        label={t("create.leader")}
        name="leader"
        blank={t("list.allMinistries")}
        options={list.leaders.map(({ id, title }) => ({
          value: id,
          label: inLocale(locale, title),
        }))}
        defaultValue={filter.leader ?? ""}
      />
    </>
  );
}

/** The list keeps to the day and the deadline its board was counted by, and to its row of a report. */
function Kept({ filter }: Pick<Props, "filter">) {
  const { day, against } = filter.counting;
  return (
    <>
      {day !== null && <input type="hidden" name="day" value={day} />}
      {against !== "current" && <input type="hidden" name="against" value={against} />}
      {(["source", "month", "reminded", "imported"] as const).map((name) => {
        const value = filter[name];
        return value && <input key={name} type="hidden" name={name} value={value} />;
      })}
    </>
  );
}
