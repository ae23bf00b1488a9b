import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { timeVi } from "../platform/dates.ts";
import { ImportedBody } from "./imported-body.tsx";
import type { StepEntry } from "./task-thread.views.server.ts";
import styles from "./thread-body.module.css";

/** What was said with a step. */
export function StepBody({ entry }: { entry: StepEntry }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const { text, obstacles, proposal, percent, product, office, deadlineText } = entry;
  const { fileName, by, at } = entry;
  return (
    <>
      {office && <p>{t("thread.office", { office: inLocale(locale, office) })}</p>}
      {deadlineText && <p>{t("thread.deadline", { text: deadlineText })}</p>}
      {percent !== null && <p>{t("percent", { figure: String(percent) })}</p>}
      {text && <p className={styles.text}>{text}</p>}
      {obstacles && <p className={styles.text}>{t("thread.obstacles", { text: obstacles })}</p>}
      {proposal && <p className={styles.text}>{t("thread.proposes", { text: proposal })}</p>}
      {product && <p>{t("thread.product", { text: product })}</p>}
      {entry.imported && <ImportedBody imported={entry.imported} />}
      {fileName && <p className={styles.text}>{fileName}</p>}
      {by && <p>{t("thread.byAt", { who: inLocale(locale, by), time: timeVi(at) })}</p>}
    </>
  );
}
