import { useTranslation } from "react-i18next";
import { isRefusal } from "../platform/refusal.ts";
import { Emblem } from "../ui/emblem.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { DemoPersons } from "./demo-persons.tsx";
import type { DemoPerson } from "./demo-persons.views.server.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import styles from "./start-page.module.css";

type Props = {
  next: string;
  isDemo: boolean;
  persons: readonly DemoPerson[];
  /** Why the last try by a plain form was refused, or that a sign-in ran out. */
  refused: { code: string; minutes: number } | null;
};

/** The door for whoever is not signed in. */
export function StartPage({ next, isDemo, persons, refused }: Props) {
  const { t } = useTranslation("signIn");
  return (
    <div className={styles["page"]}>
      <main className={styles["entrance"]}>
        <Emblem size="l" />
        <p className={styles["state"]}>{t("state")}</p>
        <h1>{t("system")}</h1>
        <div className={styles["form"]}>
          {refused && <EntryNotice {...refused} />}
          <SignInForm next={next} demo={isDemo} />
        </div>
        <p className={styles["hint"]}>{t("noAccount")}</p>
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

function EntryNotice({ code, minutes }: { code: string; minutes: number }) {
  const refusal: unknown = { code, details: { minutes }, fields: {} };
  return isRefusal(refusal) && <RefusalNotice state={{ is: "refused", refusal }} />;
}
