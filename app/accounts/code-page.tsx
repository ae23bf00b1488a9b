import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Emblem } from "../ui/emblem.tsx";
import { CodeForm } from "./code-form.tsx";
import { EntryNotice } from "./entry-notice.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import type { Turned } from "./turned.ts";
import styles from "./start-page.module.css";

/** The door for whoever comes with a one-time code. */
export function CodePage({ turned }: { turned: Turned | null }) {
  const { t } = useTranslation(["accounts", "signIn"]);
  return (
    <div className={styles["page"]}>
      <main className={styles["entrance"]}>
        <Emblem size="l" />
        <p className={styles["state"]}>{t("signIn:system")}</p>
        <h1>{t("accounts:code.title")}</h1>
        <p className={styles["hint"]}>{t("accounts:code.about")}</p>
        {turned && <EntryNotice {...turned} />}
        <CodeForm />
        <p className={styles["hint"]}>
          <Link to="/sign-in">{t("accounts:code.back")}</Link>
        </p>
        <div className={styles["foot"]}>
          <LanguageChoice />
        </div>
      </main>
    </div>
  );
}
