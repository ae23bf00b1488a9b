import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { Table } from "../ui/table.tsx";
import type { TaskPage } from "./task-page.views.server.ts";
import { TaskState } from "./task-state.tsx";
import { TimeLeft } from "./time-left.tsx";
import styles from "./task-view.module.css";

type Props = { task: TaskPage; now: number };

/** The parts a task was cut into, and the way to cut it. */
export function SubTasks({ task, now }: Props) {
  const { t } = useTranslation("tasks");
  const { subTasks } = task.family;
  if (subTasks.length === 0 && !task.mayCut) return null;
  return (
    <section className={`stack ${styles.parts}`}>
      {subTasks.length > 0 && (
        <>
          <h2>{t("family.title")}</h2>
          <Lines task={task} now={now} />
        </>
      )}
      {task.mayCut && (
        <div className="bar">
          <ButtonLink to={`/tasks/new?task=${task.id}`} icon="plus">
            {t("family.cut")}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

function Lines({ task, now }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  return (
    <Table label={t("family.title")}>
      <thead>
        <tr>
          <th scope="col">{t("list.number")}</th>
          <th scope="col">{t("list.title")}</th>
          <th scope="col">{t("board.ministry")}</th>
          <th scope="col">{t("list.state")}</th>
          <th scope="col">{t("report.percent")}</th>
          <th scope="col">{t("list.due")}</th>
        </tr>
      </thead>
      <tbody>
        {task.family.subTasks.map((each) => (
          <tr key={each.id}>
            <td>{each.code}</td>
            <th scope="row">
              <TextLink to={`/tasks/${each.id}`} small>
                <span lang="vi">{each.title}</span>
              </TextLink>
            </th>
            <td>{inLocale(locale, each.lead)}</td>
            <td>
              <TaskState state={each.state} />
            </td>
            <td>
              {each.percent === null
                ? t("family.unreported")
                : t("family.done", { figure: String(each.percent) })}
            </td>
            <td>
              <TimeLeft task={each} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
