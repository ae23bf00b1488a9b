import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "../ui/checkbox.tsx";
import { TextField } from "../ui/text-field.tsx";
import { LEAST_LENGTH } from "./password.ts";

/** Written once: whoever wants to see what they write shows it. */
export function NewPasswordField({ error }: { error: string | undefined }) {
  const { t } = useTranslation("accounts");
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="stack stack--s">
      <TextField
        label={t("newPassword.label")}
        description={t("newPassword.hint", { least: LEAST_LENGTH })}
        name="password"
        type={isShown ? "text" : "password"}
        autoComplete="new-password"
        error={error}
        required
      />
      <Checkbox isSelected={isShown} onChange={setIsShown}>
        {t("newPassword.show")}
      </Checkbox>
    </div>
  );
}
