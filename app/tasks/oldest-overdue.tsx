import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dayOf, daysBetween } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import { listPath } from "./task-filter.ts";
import type { TaskLine } from "./task-list.views.server.ts";
import type { TasksBoard } from "./tasks-board.views.server.ts";
import { useSource } from "./use-place.ts";
import styles from "./oldest-overdue.module.css";

type Props = { board: TasksBoard };

/** What has been overdue for longest, and the way to all of them. */
export function OldestOverdue({ board }: Props) {
  const { t } = useTranslation("tasks");
  const { oldest: lines, at, counting } = board;
  const { overdue } = board.all;
  const all = (
    <TextLink to={listPath({ state: "overdue", counting })} small>
      {t("board.seeAll", { figure: String(overdue) })}
    </TextLink>
  );
  return (
    <>
      <Sect title={t("board.oldest")} thin {...(overdue > 0 && { end: all })} />
      {lines.length === 0 && <State icon="tick">{t("board.noneOverdue")}</State>}
      <ol className={`rows ${styles.old}`}>
        {lines.map((line) => (
          <Line key={line.id} line={line} now={at} />
        ))}
      </ol>
    </>
  );
}

function Line({ line, now }: { line: TaskLine; now: number }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const source = useSource();
  return (
    <li>
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
