import { useTranslation } from "react-i18next";
import { Checkbox } from "../ui/checkbox.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { TextArea } from "../ui/text-area.tsx";
import styles from "./conduct-vote.module.css";

/** What the usual vote does not need: alternatives, secrecy, a time, closing by itself. */
export function VoteFormFields() {
  const { t } = useTranslation("votes");
  return (
    <details className={styles.more}>
      <summary>{t("form.more")}</summary>
      <div className={styles.form}>
        <TextArea
          label={t("form.options")}
          description={t("form.optionsNote")}
          name="options"
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
