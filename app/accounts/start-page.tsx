import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Emblem } from "../ui/emblem.tsx";
import { DemoPersons } from "./demo-persons.tsx";
import type { DemoPerson } from "./demo-persons.views.server.ts";
import { EntryNotice } from "./entry-notice.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { PasskeyEntrance } from "./passkey-entrance.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import type { Turned } from "./turned.ts";
import styles from "./start-page.module.css";

type Props = {
  next: string;
  isDemo: boolean;
  /** The address is one to which passkeys can belong. */
  hasPasskeys: boolean;
  persons: readonly DemoPerson[];
  turned: Turned | null;
};

/** The door for whoever is not signed in. */
export function StartPage({ next, isDemo, hasPasskeys, persons, turned }: Props) {
  const { t } = useTranslation(["signIn", "accounts"]);
  return (
    <div className={styles["page"]}>
      <main className={styles["entrance"]}>
        <Emblem size="l" />
        <p className={styles["state"]}>{t("state")}</p>
        <h1>{t("system")}</h1>
        <div className={styles["form"]}>
          {turned && <EntryNotice {...turned} />}
          <SignInForm next={next} demo={isDemo} />
          {hasPasskeys && <PasskeyEntrance next={next} />}
        </div>
        <p className={styles["hint"]}>
          {t("noAccount")} <Link to="/sign-in/code">{t("accounts:code.have")}</Link>
        </p>
        <div className={styles["foot"]}>
          <LanguageChoice />
        </div>
      </main>
      {isDemo && (
        <section className={styles["demo"]} aria-labelledby="demo">
          <h2 id="demo">{t("demoTitle")}</h2>
          <p>{t("demoAbout")}</p>
          <DemoPersons persons={persons} next={next} />
        </section>
      )}
    </div>
  );
}
