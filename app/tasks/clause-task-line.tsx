import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { OrganisationName } from "../people/directory.views.server.ts";
import { inLocale } from "../people/naming.ts";
import { TextLink } from "../ui/button-link.tsx";
import { GiveFromClause, type ClauseHere } from "./give-from-clause.tsx";
import type { ClauseTask } from "./clause-tasks.views.server.ts";
import { TaskState } from "./task-state.tsx";
import { TimeLeft } from "./time-left.tsx";
import styles from "./clause-task-line.module.css";

type Props = {
  clause: ClauseHere;
  tasks: readonly ClauseTask[];
  /** To whom it may be given; empty for those who give none. */
  ministries: readonly OrganisationName[];
  now: number;
};

/** Under a clause of an issued resolution: its tasks, or the way to give it one. */
export function ClauseTaskLine({ clause, tasks, ministries, now }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const given = tasks.filter(({ state }) => state !== "withdrawn").length;
  return (
    <>
      {tasks.map((task) => (
        <div key={task.id} className={styles.line} lang={locale}>
          <TextLink to={`/tasks/${task.id}`} small>
            {t("assign.taskOf", { code: task.code, lead: inLocale(locale, task.lead) })}
          </TextLink>
          <TaskState state={task.state} />
          <TimeLeft task={task} now={now} />
        </div>
      ))}
      {ministries.length > 0 && (
        <div className={styles.line} lang={locale}>
          {given > 0 && <span>{t("assign.given", { figure: String(given) })}</span>}
          <GiveFromClause clause={clause} isForLater={false} isMore={given > 0} />
        </div>
      )}
    </>
  );
}
