import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Finding } from "./task-import.ts";
import styles from "./imports.module.css";

/** What is to be said of a row, with the nearest name and the way to the task it doubles. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation("imports");
  const locale = useLocale();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map(({ code, text = "", row = 0, nearest, task }, at) => (
        <li key={at}>
          {t(`finding.${code}`, { text, row: String(row) })}
          {nearest && <> {t("nearest", { name: inLocale(locale, nearest) })}</>}
          {task && (
            <>
              {" "}
              <Link to={`/tasks/${task.id}`}>{t("taskCode", { code: task.code })}</Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
