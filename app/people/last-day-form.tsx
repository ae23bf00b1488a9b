import { useTranslation } from "react-i18next";
import { DateField } from "../ui/date-field.tsx";
import { FoldedForm } from "../ui/folded-form.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";

type Props = {
  action: string;
  open: string;
  /** What tells this button from those of the other rows. */
  label?: string;
  dayLabel: string;
  note?: string;
  today: string;
  confirm?: { title: string; consequence: string };
};

/** Something ends with a day: a button that opens the question for its last one. */
export function LastDayForm({ action, open, label, dayLabel, note, today, confirm }: Props) {
  const { t } = useTranslation("people");
  return (
    <FoldedForm
      action={action}
      draft={action}
      icon="minus"
      open={open}
      {...(label && { label })}
      submit={open}
      {...(confirm && { confirm: { ...confirm, cancel: t("cancel") } })}
    >
      {(state) => <Day label={dayLabel} note={note} today={today} state={state} />}
    </FoldedForm>
  );
}

type DayProps = {
  label: string;
  note: string | undefined;
  today: string;
  state: DeedState<unknown>;
};

function Day({ label, note, today, state }: DayProps) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  return (
    <DateField
      label={label}
      dayLabel={label}
      pickLabel={t("pickDay")}
      name="lastDay"
      defaultValue={today}
      description={note}
      error={fault("lastDay")}
      required
    />
  );
}
