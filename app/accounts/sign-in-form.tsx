import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useDeed } from "../ui/use-deed.ts";

/** Where to go once signed in: a full load, so that nothing of another sign-in stays in the page. */
type Entered = { to: string };

const goOn = ({ to }: Entered) => location.assign(to);

/** Name and password. A plain form, so that it also works before the script has loaded. */
export function SignInForm({ next, demo }: { next: string; demo: boolean }) {
  const { t } = useTranslation("signIn");
  const { state, submit } = useDeed<Entered>("/accounts/sign-in", { onDone: goOn });
  const pending = state.is === "pending" || state.is === "done";

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  }

  return (
    <form
      method="post"
      action="/accounts/sign-in"
      onSubmit={send}
      aria-label={t("form")}
      className="stack"
    >
      <input type="hidden" name="next" value={next} />
      <TextField label={t("login")} name="login" autoComplete="username" />
      <TextField
        label={t("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        {...(demo && { description: t("demoPassword") })}
      />
      <Button type="submit" variant="primary" wide pending={pending} pendingLabel={t("submitting")}>
        {t("submit")}
      </Button>
      <RefusalNotice state={state} />
    </form>
  );
}
