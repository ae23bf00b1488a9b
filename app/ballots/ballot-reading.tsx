import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Facts } from "../ui/facts.tsx";
import { Sect } from "../ui/sect.tsx";
import type { BallotPage } from "./ballot-view.ts";
import { choicesOf } from "./opinion.ts";
import styles from "./prepare.module.css";
import { useChoiceWords } from "./use-choice-words.ts";

const LONG = ["summary", "differing", "appraisal", "verification"] as const;

/** The wording as the members will read it. */
export function BallotReading({ page: { content, head } }: { page: BallotPage }) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const say = useChoiceWords();
  return (
    <>
      <Facts
        look="sides"
        items={[
          { id: "lead", term: t("facts.lead"), value: inLocale(locale, head.ministry.name) },
          { id: "matter", term: t("form.matter"), value: t(`matter.${content.matter}`) },
          { id: "ref", term: t("facts.submission"), value: content.submissionRef || t("none") },
          {
            id: "days",
            term: t("form.days"),
            value: t("facts.days", { figure: String(content.replyDays) }),
          },
        ]}
      />
      {LONG.filter((part) => content[part] !== "").map((part) => (
        <section key={part}>
          <Sect title={t(`content.${part}`)} thin />
          <p lang="vi" className={styles.text}>
            {content[part]}
          </p>
        </section>
      ))}
      <section aria-labelledby="issues">
        <Sect id="issues" title={t("form.issues")} count={content.issues.length} thin />
        <ol className={`rows ${styles.issues}`}>
          {content.issues.map((issue, at) => (
            <li key={issue.id} lang="vi">
              <b>{t("sheet.issue", { number: String(at + 1), title: issue.title })}</b>
              {issue.clause && <span className="muted">{` (${issue.clause})`}</span>}
              <ul>
                {choicesOf(issue).map((choice) => {
                  const { label, note } = say(issue, choice);
                  return <li key={choice}>{note ? `${label} (${note})` : label}</li>;
                })}
              </ul>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
