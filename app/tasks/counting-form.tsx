import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { Select } from "../ui/select.tsx";
import type { Counting } from "./counted-tasks.ts";
import { AGAINST } from "./standing.ts";
import styles from "./task-list.module.css";

/** As of which day the board is counted, and against which deadline. */
export function CountingForm({ counting }: { counting: Counting }) {
  const { t } = useTranslation("tasks");
  const { day, against } = counting;
  return (
    <Form
      action="/tasks"
      className={styles.filter}
      aria-label={t("counting.title")}
      key={`${day} ${against}`}
    >
      <DateField
        label={t("counting.day")}
        dayLabel={t("counting.day")}
        name="day"
        pickLabel={t("counting.pick")}
        defaultValue={day ?? ""}
      />
      <Select
        label={t("counting.against")}
        name="against"
        options={AGAINST.map((value) => ({ value, label: t(`counting.${value}`) }))}
        defaultValue={against}
      />
      <Button type="submit">{t("counting.apply")}</Button>
    </Form>
  );
}
