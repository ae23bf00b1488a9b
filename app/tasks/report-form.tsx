import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { FileField } from "../ui/file-field.tsx";
import { Notice } from "../ui/notice.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { MAX_EVIDENCE_MEGABYTES } from "./task-step.ts";
import type { TaskPage } from "./task-page.views.server.ts";
import styles from "./task-form.module.css";

type Props = { task: TaskPage };

/** How far it is, what is in the way; for the lead ministry also: that it is done, and by what. */
export function ReportForm({ task }: Props) {
  const { t } = useTranslation("tasks");
  const title = t("report.title", { number: String(task.reports + 1) });
  return (
    <DeedForm
      action={`/tasks/${task.id}/report`}
      draft={`task-report:${task.id}`}
      label={title}
      className="stack stack--s"
      clears
    >
      {(state) => (
        <>
          <div className={styles.head}>
            <h2>{title}</h2>
          </div>
          <WhyReturned task={task} />
          <Fields task={task} state={state} />
        </>
      )}
    </DeedForm>
  );
}

function WhyReturned({ task }: Props) {
  const { t } = useTranslation("tasks");
  const last = task.thread.findLast((each) => each.kind === "step" && each.step === "returned");
  if (task.state !== "rework" || last?.kind !== "step") return null;
  return <Notice kind="soon">{t("report.sinceReturn", { reason: last.text })}</Notice>;
}

type FieldsProps = Props & { state: DeedState<unknown> };

function Fields({ task, state }: FieldsProps) {
  const { t } = useTranslation("tasks");
  const fault = useFieldFaults(state);
  const mayFinish = task.deeds.includes("report-done");
  const megabytes = String(MAX_EVIDENCE_MEGABYTES);
  return (
    <>
      <div className={styles.grid}>
        <TextArea
          label={t("report.text")}
          name="text"
          maxLength={6000}
          error={fault("text")}
          required
        />
        <TextArea
          label={t("report.obstacles")}
          name="obstacles"
          maxLength={6000}
          error={fault("obstacles")}
        />
        <TextArea
          label={t("report.proposal")}
          name="proposal"
          maxLength={6000}
          error={fault("proposal")}
        />
        {mayFinish && <LeadFields fault={fault} percent={task.percent} />}
        <div className={styles.whole}>
          <FileField
            label={t("report.file")}
            name="file"
            words={{ choose: t("report.chooseFile"), remove: t("report.removeFile") }}
            description={t(mayFinish ? "report.fileNote" : "report.fileNoteCoordinator", {
              megabytes,
            })}
            error={fault("file")}
          />
        </div>
      </div>
      <div className={styles.actions}>
        {mayFinish && <ReportDone pending={state.is === "pending"} />}
        <Button
          type="submit"
          name="kind"
          value="progress"
          variant="primary"
          className={styles.main}
          pending={state.is === "pending"}
        >
          {t("report.send")}
        </Button>
      </div>
    </>
  );
}

type LeadProps = { fault: ReturnType<typeof useFieldFaults>; percent: number | null };

/** What only the lead ministry says: how far it is, and the document that was made. */
function LeadFields({ fault, percent }: LeadProps) {
  const { t } = useTranslation("tasks");
  return (
    <div className="stack stack--s">
      <NumberField
        label={t("report.percent")}
        name="percent"
        min={0}
        max={100}
        unit="%"
        defaultValue={percent ?? undefined}
        error={fault("percent")}
      />
      <TextField
        label={t("report.product")}
        name="product"
        lang="vi"
        description={t("report.productNote")}
        error={fault("product")}
      />
    </div>
  );
}

function ReportDone({ pending }: { pending: boolean }) {
  const { t } = useTranslation("tasks");
  return (
    <ConfirmSubmit
      name="kind"
      value="done"
      title={t("report.doneTitle")}
      consequence={t("report.doneConsequence")}
      confirmLabel={t("report.doneConfirm")}
      cancelLabel={t("report.cancel")}
      confirmVariant="primary"
      isDisabled={pending}
    >
      {t("report.done")}
    </ConfirmSubmit>
  );
}
