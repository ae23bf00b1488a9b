import { useTranslation } from "react-i18next";
import { Checkbox } from "../ui/checkbox.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import styles from "./conduct-vote.module.css";
import { TAKEN } from "./vote-form.ts";

/** What the usual vote does not need: alternatives, secrecy, a time, closing by itself. */
export function VoteFormFields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("votes");
  const fault = useFieldFaults(state);
  return (
    <details className={styles.more}>
      <summary>{t("form.more")}</summary>
      <div className={styles.form}>
        <RadioChoices
          label={t("form.taken")}
          name="taken"
          look="list"
          defaultValue="tablet"
          options={TAKEN.map((value) => ({
            value,
            label: t(`taken.${value}`),
            note: t(`takenNote.${value}`),
          }))}
        />
        <TextArea
          label={t("form.options")}
          description={t("form.optionsNote")}
          name="options"
          error={fault("options")}
          rows={3}
        />
        <Checkbox name="secret" value="yes" description={t("form.secretNote")}>
          {t("form.secret")}
        </Checkbox>
        <NumberField
          label={t("form.closesAfter")}
          description={t("form.closesAfterNote")}
          name="closesAfter"
          min={1}
          max={60}
          unit={t("form.minutes")}
        />
        <Checkbox name="closesWhenAll" value="yes" description={t("form.closesWhenAllNote")}>
          {t("form.closesWhenAll")}
        </Checkbox>
      </div>
    </details>
  );
}
