import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import { NewPasswordField } from "./new-password-field.tsx";
import styles from "./account-part.module.css";

/** A new password of one's own, for whoever knows the present one. */
export function PasswordForm() {
  const { t } = useTranslation("accounts");
  return (
    <section className={`stack ${styles.part}`} aria-labelledby="password">
      <Sect title={t("password.title")} id="password" thin />
      <p className="small">{t("password.about")}</p>
      <DeedForm action="/preferences/password" className="stack" clears>
        {(state) => <PasswordFields state={state} />}
      </DeedForm>
    </section>
  );
}

function PasswordFields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("accounts");
  const faultOf = useFieldFaults(state);
  return (
    <>
      <TextField
        label={t("password.current")}
        name="current"
        type="password"
        autoComplete="current-password"
        error={faultOf("current")}
        required
      />
      <NewPasswordField error={faultOf("password")} />
      <div className="bar">
        <Button
          type="submit"
          pending={state.is === "pending"}
          pendingLabel={t("password.submitting")}
        >
          {t("password.submit")}
        </Button>
        {state.is === "done" && <span role="status">{t("password.done")}</span>}
      </div>
    </>
  );
}
