import { useTranslation } from "react-i18next";
import { dayOf } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { cutOffOf, LAST_CUT_OFF, monthOf, nextMonth, type CutOff } from "./cut-off.ts";
import styles from "./reports.module.css";

/** From which month on figures are frozen at the end of which day. */
export function CutOffForm({ cutOffs, now }: { cutOffs: readonly CutOff[]; now: number }) {
  const { t } = useTranslation("reports");
  const thisMonth = monthOf(dayOf(now));
  const months = [thisMonth];
  for (let count = 1; count <= 12; count += 1) months.push(nextMonth(months.at(-1) ?? thisMonth));
  const names = months.map((month) => ({
    value: month,
    label: month.split("-").reverse().join("/"),
  }));
  return (
    <section className="stack">
      <Sect title={t("cutOff.title")} thin />
      <p className="small muted">
        {t("cutOff.about", { day: String(Number(cutOffOf(thisMonth, cutOffs).slice(8))) })}
      </p>
      <DeedForm action="/reports/set-cut-off" className={styles.filter}>
        <Select
          label={t("cutOff.fromMonth")}
          name="fromMonth"
          options={names}
          defaultValue={nextMonth(thisMonth)}
        />
        <NumberField
          label={t("cutOff.day")}
          name="day"
          min={1}
          max={LAST_CUT_OFF}
          defaultValue={Number(cutOffOf(nextMonth(thisMonth), cutOffs).slice(8))}
        />
        <Button type="submit">{t("cutOff.save")}</Button>
      </DeedForm>
    </section>
  );
}
