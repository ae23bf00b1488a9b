import { useTranslation } from "react-i18next";
import { Notice } from "./notice.tsx";
import type { DeedState } from "./use-deed.ts";
import { useRefusalWords } from "./use-refusal-words.ts";

/** Says why a deed did not happen and what to do next; nothing while all is well. */
export function RefusalNotice({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("shell");
  const words = useRefusalWords();
  if (state.is === "unsent") return <Notice kind="refusal">{t("unsent")}</Notice>;
  if (state.is !== "refused") return null;
  const { code } = state.refusal;
  return (
    <Notice kind="refusal">
      {words(state.refusal)}
      {(code === "signed-out" || code === "not-signed-in") && <SignInAgain />}
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
