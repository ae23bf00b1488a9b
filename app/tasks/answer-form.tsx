import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import type { TaskPage } from "./task-page.views.server.ts";
import styles from "./task-form.module.css";

type Props = { task: TaskPage };

/** The Government Office reads a report of completion: confirms it, or sends it back and says why. */
export function AnswerForm({ task }: Props) {
  const { t } = useTranslation("tasks");
  return (
    <section aria-labelledby="answer">
      <div className={styles.head}>
        <h2 id="answer">{t("answer.title")}</h2>
      </div>
      <ReportedWhen task={task} />
      <DeedForm
        action={`/tasks/${task.id}/return`}
        draft={`task-return:${task.id}`}
        label={t("answer.return")}
        className="stack stack--s"
      >
        {(state) => <ReturnFields state={state} />}
      </DeedForm>
      <DeedForm
        action={`/tasks/${task.id}/confirm`}
        label={t("answer.confirm")}
        className="stack stack--s"
      >
        {(state) => (
          <div className={styles.actions}>
            <ConfirmSubmit
              variant="primary"
              confirmVariant="primary"
              icon="tick"
              wide
              pending={state.is === "pending"}
              title={t("answer.confirmTitle")}
              consequence={t("answer.confirmConsequence")}
              confirmLabel={t("answer.confirmSubmit")}
              cancelLabel={t("answer.cancel")}
            >
              {t("answer.confirm")}
            </ConfirmSubmit>
          </div>
        )}
      </DeedForm>
    </section>
  );
}

function ReportedWhen({ task }: Props) {
  const { t } = useTranslation("tasks");
  const last = task.thread.findLast(
    (each) => each.kind === "step" && each.step === "reported-done",
  );
  if (last?.kind !== "step") return null;
  const standing = t(task.standing === "overdue" ? "answer.late" : "answer.onTime");
  const words = { time: timeVi(last.at), date: dateVi(last.at), standing };
  return <p className="small muted">{t("answer.about", words)}</p>;
}

function ReturnFields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("tasks");
  const fault = useFieldFaults(state);
  return (
    <div className="stack--s stack">
      <TextArea
        label={t("answer.reason")}
        name="reason"
        description={t("answer.reasonNote")}
        maxLength={2000}
        rows={2}
        error={fault("reason")}
      />
      <div className={styles.actions}>
        <Button type="submit" icon="undo" pending={state.is === "pending"}>
          {t("answer.return")}
        </Button>
      </div>
    </div>
  );
}
