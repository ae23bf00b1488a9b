import { useTranslation } from "react-i18next";
import { AnswerForm } from "./answer-form.tsx";
import { CourseForms } from "./course-forms.tsx";
import { DeclineForm } from "./decline-form.tsx";
import { AskExtension } from "./ask-extension.tsx";
import { DecideExtension } from "./decide-extension.tsx";
import { DEEDS_ID } from "./next-step-link.tsx";
import { ReassignForm } from "./reassign-form.tsx";
import { ReceiveForm } from "./receive-form.tsx";
import { ResumeForm } from "./resume-form.tsx";
import { ReportForm } from "./report-form.tsx";
import { SubTasks } from "./sub-tasks.tsx";
import { TaskHead } from "./task-head.tsx";
import type { TaskPage } from "./task-page.views.server.ts";
import { TaskTimeline } from "./task-timeline.tsx";
import styles from "./task-view.module.css";

type Props = { task: TaskPage; now: number };

/** One task: what it is, how it came about and went on, and what this person can do now. */
export function TaskView({ task, now }: Props) {
  const { t } = useTranslation("tasks");
  const { deeds } = task;
  return (
    <div className={styles.task}>
      <TaskHead task={task} now={now} />
      <SubTasks task={task} now={now} />
      <section className={styles.thread}>
        <h2>{t("thread.title")}</h2>
        <TaskTimeline task={task} now={now} />
      </section>
      {deeds.length > 0 && (
        <div id={DEEDS_ID} className={styles.deeds}>
          {deeds.includes("receive") && <ReceiveForm task={task} />}
          {deeds.includes("decline") && <DeclineForm task={task} />}
          {deeds.includes("decide-extension") && <DecideExtension task={task} />}
          {deeds.includes("report-progress") && <ReportForm task={task} />}
          {deeds.includes("ask-extension") && <AskExtension task={task} />}
          {deeds.includes("confirm") && <AnswerForm task={task} />}
          {deeds.includes("reassign") && <ReassignForm task={task} />}
          {deeds.includes("resume") && <ResumeForm task={task} />}
          {deeds.includes("withdraw") && <CourseForms task={task} />}
        </div>
      )}
    </div>
  );
}
