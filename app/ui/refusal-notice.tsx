import { useTranslation } from "react-i18next";
import type { DeedState } from "./use-deed.ts";
import { Notice } from "./notice.tsx";

/** Says why a deed did not happen and what to do next; nothing while all is well. */
export function RefusalNotice({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation(["refusals", "shell"]);
  if (state.is === "unsent") return <Notice kind="refusal">{t("shell:unsent")}</Notice>;
  if (state.is !== "refused") return null;
  return (
    <Notice kind="refusal">
      {t(`refusals:${state.refusal.code}`, state.refusal.details)}
      {(state.refusal.code === "signed-out" || state.refusal.code === "not-signed-in") && (
        <SignInAgain />
      )}
    </Notice>
  );
}

function SignInAgain() {
  const { t } = useTranslation("shell");
  // A full load: what this page held of another sign-in goes with it; drafts stay on the device.
  const to = typeof location === "undefined" ? "/" : location.pathname + location.search;
  return (
    <>
      {" "}
      <a href={`/sign-in?next=${encodeURIComponent(to)}`}>{t("signInAgain")}</a>
    </>
  );
}
