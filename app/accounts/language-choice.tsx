import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { Locale } from "../people/person.ts";
import { useDeed } from "../ui/use-deed.ts";
import { LANGUAGE_NAMES } from "./language.ts";
import styles from "./language-choice.module.css";

const locales: readonly Locale[] = ["vi", "en"];

/** In which language the start page speaks; kept by the browser until a person's own setting takes over. */
export function LanguageChoice() {
  const { t } = useTranslation("signIn");
  const current = useLocale();
  const { submit } = useDeed("/language", { onDone: () => location.reload() });

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    void submit(new FormData(event.currentTarget, submitter));
  }

  return (
    <form
      method="post"
      action="/language"
      onSubmit={send}
      aria-label={t("language")}
      className={styles["languages"]}
    >
      {locales.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-pressed={locale === current}
          className={styles["language"]}
        >
          {LANGUAGE_NAMES[locale]}
        </button>
      ))}
    </form>
  );
}
