import { useTranslation } from "react-i18next";
import { DateField } from "../ui/date-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import styles from "./new-tasks-form.module.css";

/** Which document from outside the tasks come from. */
export function DocumentFields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("tasks");
  const fault = useFieldFaults(state);
  const field = (name: "kind" | "notation" | "issuer" | "signer") => ({
    name,
    label: t(`create.${name}`),
    lang: "vi",
    error: fault(name),
    required: true,
  });
  return (
    <fieldset className={styles.row}>
      <legend>{t("create.fromDocument")}</legend>
      <div className={styles.pair}>
        <TextField {...field("kind")} description={t("create.kindNote")} />
        <TextField {...field("notation")} description={t("create.notationNote")} />
        <TextField {...field("issuer")} />
        <TextField {...field("signer")} />
        <DateField
          label={t("create.issuedOn")}
          dayLabel={t("create.issuedOn")}
          pickLabel={t("create.pickDay")}
          name="issuedOn"
          error={fault("issuedOn")}
          required
        />
      </div>
    </fieldset>
  );
}
