import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Sect } from "../ui/sect.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import styles from "./calendar-year.module.css";

/** A notice of the Government, entered: the days it names, and where it stands. */
export function DayForm() {
  const { t } = useTranslation("settings");
  return (
    <section className="stack" aria-labelledby="enter">
      <Sect title={t("calendar.enter")} id="enter" />
      <p className="small">{t("calendar.enterNote")}</p>
      <DeedForm action="/calendar/enter" draft="calendar-day" className="stack" clears>
        {(state) => <Fields state={state} />}
      </DeedForm>
    </section>
  );
}

function Fields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("settings");
  const fault = useFieldFaults(state);
  const day = (name: "from" | "to") => ({
    name,
    label: t(`calendar.${name}`),
    dayLabel: t(`calendar.${name}`),
    pickLabel: t(`calendar.pick.${name}`),
    error: fault(name),
  });
  return (
    <>
      <RadioChoices
        label={t("calendar.status")}
        name="status"
        look="segments"
        options={(["off", "working"] as const).map((value) => ({
          value,
          label: t(`calendar.${value}`),
        }))}
        defaultValue="off"
        error={fault("status")}
      />
      <div className={styles.pair}>
        <DateField {...day("from")} required />
        <DateField {...day("to")} description={t("calendar.toNote")} />
        <TextField
          label={t("calendar.name")}
          name="name"
          lang="vi"
          maxLength={120}
          error={fault("name")}
          required
        />
        <TextField
          label={t("calendar.source")}
          name="source"
          lang="vi"
          maxLength={200}
          description={t("calendar.sourceNote")}
          error={fault("source")}
          required
        />
      </div>
      <div className="bar">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("calendar.enterDays")}
        </Button>
        {state.is === "done" && <span role="status">{t("calendar.enteredNow")}</span>}
      </div>
    </>
  );
}
