import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { useCalendar } from "../live/use-calendar.ts";
import { dateVi, dayOf, timeVi, yearOf } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { State } from "../ui/state.tsx";
import { fieldName } from "./task-fields.ts";
import { NextStepLink } from "./next-step-link.tsx";
import type { TaskPage } from "./task-page.views.server.ts";
import { TaskState } from "./task-state.tsx";
import { TimeLeft } from "./time-left.tsx";
import styles from "./task-head.module.css";

type Props = { task: TaskPage; now: number };

/** What is to be done, by whom, until when: as it was written and as it counts. */
export function TaskHead({ task, now }: Props) {
  const { t } = useTranslation(["tasks", "resolutions"]);
  const { dueAt, firstDueAt, deadlineText } = task;
  const source = task.thread.find((entry) => entry.kind === "clause");
  return (
    <section className={styles.head}>
      <div>
        <p className={styles.state}>
          <TaskState state={task.state} />
          <Progress task={task} />
          <Marks task={task} />
          {source && (
            <span>
              {t("documentOf", {
                kind: t(`resolutions:kind.${source.resolution.kind}`),
                code: source.resolution.code,
              })}
            </span>
          )}
          {source?.resolution.ended && (
            <State tone="overdue" icon="warn" wrap>
              {t(`sourceEnded.${source.resolution.ended}`)}
            </State>
          )}
        </p>
        <h1 lang="vi">{task.title}</h1>
        {task.passage && (
          <blockquote className="law" lang="vi">
            {task.passage}
          </blockquote>
        )}
        <Parties task={task} />
        <Related task={task} />
        <NextStepLink task={task} />
      </div>
      <dl className={styles.deadline}>
        {deadlineText && (
          <div>
            <dt>{t("deadlineWritten")}</dt>
            <dd className={styles.written} lang="vi">
              {t("deadlineQuoted", { text: deadlineText })}
            </dd>
          </div>
        )}
        <div>
          <dt>{t("due")}</dt>
          <dd>
            <span className={styles.due}>
              {dueAt === null
                ? t("standing.no-deadline")
                : t("dueAt", { time: timeVi(dueAt), date: dateVi(dueAt) })}
            </span>
            <TimeLeft task={task} now={now} />
            <OutsideCalendar dueAt={dueAt} />
          </dd>
        </div>
        {firstDueAt !== null && (
          <div>
            <dt>{t("firstDue")}</dt>
            <dd>{t("dueAt", { time: timeVi(firstDueAt), date: dateVi(firstDueAt) })}</dd>
          </div>
        )}
        {task.asked && (
          <div>
            <dt>{t("extension.waiting")}</dt>
            <dd>
              {t("dueAt", { time: timeVi(task.asked.dueAt), date: dateVi(task.asked.dueAt) })}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Nobody has said yet which days of that year are worked. */
function OutsideCalendar({ dueAt }: { dueAt: number | null }) {
  const { t } = useTranslation("tasks");
  const calendar = useCalendar();
  if (dueAt === null || yearOf(dayOf(dueAt)) <= calendar.years.last) return null;
  return (
    <div>
      <State tone="soon" icon="warn" wrap>
        {t("dueOutsideCalendar", { year: String(yearOf(dayOf(dueAt))) })}
      </State>
    </div>
  );
}

/** As the lead says; of a task cut into sub-tasks, what those come to together. */
function Progress({ task: { percent, family } }: { task: TaskPage }) {
  const { t } = useTranslation("tasks");
  if (percent === null) return null;
  const figure = String(percent);
  if (family.rolledUp === null) return <span>{t("percent", { figure })}</span>;
  const counted = String(family.subTasks.length);
  return <span>{t("family.rolledUp", { figure, counted })}</span>;
}

function Marks({ task: { priority, secrecy, field } }: { task: TaskPage }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const named = field === null ? null : fieldName(field);
  return (
    <>
      {secrecy !== "none" && (
        <State tone="overdue" icon="lock">
          {t(`secrecy.${secrecy}`)}
        </State>
      )}
      {priority !== "normal" && (
        <State tone="soon" icon="flag">
          {t(`priority.${priority}`)}
        </State>
      )}
      {named && <span>{t("fieldOf", { field: inLocale(locale, named) })}</span>}
    </>
  );
}

function Parties({ task }: { task: TaskPage }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const { head, leader, coordinators, deliverable, monitor } = task;
  const follower = monitor.title && inLocale(locale, monitor.title);
  const names = coordinators.map(({ name }) => inLocale(locale, name)).join(", ");
  return (
    <p className={styles.parties}>
      {head && <>{t(head.isPast ? "pastHead" : "head", { head: inLocale(locale, head.title) })} </>}
      {leader && <>{t("leader", { leader: inLocale(locale, leader) })} </>}
      {follower && <>{t("monitor", { who: follower })} </>}
      {monitor.department && <>{t("monitorDepartment", { name: monitor.department })} </>}
      {names && <>{t("coordinators", { names })} </>}
      {deliverable && t("deliverable", { deliverable })}
    </p>
  );
}

/** The way to the task it goes on as, and to those that went on as this one. */
function Related({ task }: { task: TaskPage }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const { parent } = task.family;
  if (task.related.length === 0 && !parent) return null;
  return (
    <p className={styles.parties}>
      {parent && (
        <TextLink to={`/tasks/${parent.id}`} small>
          {t("family.parent", { code: parent.code, title: parent.title })}
        </TextLink>
      )}
      {task.related.map(({ id, kind, code, lead }) => (
        <TextLink key={id} to={`/tasks/${id}`} small>
          {t(`related.${kind}`, { code, lead: inLocale(locale, lead) })}
        </TextLink>
      ))}
    </p>
  );
}
