import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dayOf, daysBetween } from "../platform/dates.ts";
import styles from "./overdue-line.module.css";
import type { TaskLine } from "./task-list.views.server.ts";
import { useSource } from "./use-source.ts";

/** A task beyond its deadline: for how many days, whose it is, and which clause it comes from. */
export function OverdueLine({ line, now }: { line: TaskLine; now: number }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const source = useSource();
  return (
    <li className={styles.line}>
      <span className={styles.days}>
        <b>{line.dueAt === null ? 0 : daysBetween(dayOf(line.dueAt), dayOf(now))}</b>
        <small>{t("board.daysOverdue")}</small>
      </span>
      <span>
        <Link to={`/tasks/${line.id}`} lang="vi">
          {line.title}
        </Link>
        <span className={styles.source}>
          {[inLocale(locale, line.lead.name), ...source(line)].join(" · ")}
        </span>
      </span>
    </li>
  );
}
