import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { Select } from "../ui/select.tsx";
import { AGAINST } from "../tasks/standing.ts";
import { GROUPS } from "./report-figures.ts";
import { reportPath, type ReportQuery } from "./report-query.ts";
import styles from "./reports.module.css";

/** By what the tasks are put together, as of which day, against which deadline. */
export function ReportForm({ query }: { query: ReportQuery }) {
  const { t } = useTranslation(["reports", "tasks"]);
  const { by, counting } = query;
  return (
    <Form
      action="/reports"
      className={styles.filter}
      aria-label={t("form")}
      key={reportPath(query)}
    >
      <Select
        label={t("group")}
        name="by"
        options={GROUPS.map((value) => ({ value, label: t(`by.${value}`) }))}
        defaultValue={by}
      />
      <DateField
        label={t("tasks:counting.day")}
        dayLabel={t("tasks:counting.day")}
        name="day"
        pickLabel={t("tasks:counting.pick")}
        defaultValue={counting.day ?? ""}
      />
      <Select
        label={t("tasks:counting.against")}
        name="against"
        options={AGAINST.map((value) => ({ value, label: t(`tasks:counting.${value}`) }))}
        defaultValue={counting.against}
      />
      <Button type="submit">{t("tasks:counting.apply")}</Button>
    </Form>
  );
}
