import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { NewPasswordField } from "./new-password-field.tsx";

const DOOR = "/accounts/redeem-code";

/** A one-time code and the password it becomes. A plain form, as the sign-in's is. */
export function CodeForm() {
  const { t } = useTranslation("accounts");
  const { state, submit } = useDeed<{ to: string }>(DOOR, {
    onDone: ({ to }) => location.assign(to),
  });
  const faultOf = useFieldFaults(state);
  const pending = state.is === "pending" || state.is === "done";

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  }

  return (
    <form
      method="post"
      action={DOOR}
      onSubmit={send}
      aria-label={t("code.title")}
      className="stack"
      noValidate
    >
      <TextField
        label={t("code.code")}
        description={t("code.codeHint")}
        name="code"
        autoComplete="one-time-code"
        error={faultOf("code")}
        required
      />
      <NewPasswordField error={faultOf("password")} />
      <Button
        type="submit"
        variant="primary"
        wide
        pending={pending}
        pendingLabel={t("code.submitting")}
      >
        {t("code.submit")}
      </Button>
      <RefusalNotice state={state} />
    </form>
  );
}
