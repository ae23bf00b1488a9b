import { useTranslation } from "react-i18next";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import styles from "./bodies.module.css";

/** What a body or a seat is called, and the code it is known by. */
export function NameFields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  return (
    <div className={styles.pair}>
      <TextField
        label={t("body.nameVi")}
        name="nameVi"
        lang="vi"
        error={fault("nameVi")}
        maxLength={200}
        required
      />
      <TextField
        label={t("body.nameEn")}
        name="nameEn"
        lang="en"
        error={fault("nameEn")}
        maxLength={200}
        required
      />
      <TextField
        label={t("body.code")}
        name="code"
        description={t("body.codeNote")}
        error={fault("code")}
        maxLength={60}
        required
      />
    </div>
  );
}
