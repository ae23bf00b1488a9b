import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import type { Period } from "./period.ts";
import styles from "./reports.module.css";

/** From which day to which the figures are counted. */
export function PeriodForm({ period: { from, to } }: { period: Period }) {
  const { t } = useTranslation(["command", "tasks"]);
  return (
    <Form action="/command" className={styles.filter} aria-label={t("form")} key={`${from} ${to}`}>
      <DateField
        label={t("from")}
        dayLabel={t("from")}
        name="from"
        pickLabel={t("tasks:counting.pick")}
        defaultValue={from}
      />
      <DateField
        label={t("to")}
        dayLabel={t("to")}
        name="to"
        pickLabel={t("tasks:counting.pick")}
        defaultValue={to}
      />
      <Button type="submit">{t("tasks:counting.apply")}</Button>
    </Form>
  );
}
