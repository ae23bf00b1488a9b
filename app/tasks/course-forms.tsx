import { useTranslation } from "react-i18next";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { FoldedForm } from "../ui/folded-form.tsx";
import { LeadField } from "./lead-field.tsx";
import { ReasonField } from "./reason-field.tsx";
import type { TaskPage } from "./task-page.views.server.ts";
import styles from "./task-form.module.css";

type Props = { task: TaskPage };

/** What the Government Office can do besides the straight way: rare, so each opens on demand. */
export function CourseForms({ task }: Props) {
  const { deeds } = task;
  return (
    <div className={styles.folded}>
      {deeds.includes("suspend") && <SuspendForm task={task} />}
      {deeds.includes("transfer") && <TransferForm task={task} />}
      {deeds.includes("replace") && <ReplaceForm task={task} />}
      {deeds.includes("withdraw") && <WithdrawForm task={task} />}
    </div>
  );
}

function SuspendForm({ task }: Props) {
  const { t } = useTranslation("tasks");
  return (
    <FoldedForm
      action={`/tasks/${task.id}/suspend`}
      draft={`task-suspend:${task.id}`}
      icon="stop"
      open={t("suspend.open")}
      about={t("suspend.about")}
      submit={t("suspend.open")}
    >
      {(state) => <ReasonField state={state} label={t("suspend.reason")} />}
    </FoldedForm>
  );
}

function TransferForm({ task }: Props) {
  const { t } = useTranslation("tasks");
  return (
    <FoldedForm
      action={`/tasks/${task.id}/transfer`}
      draft={`task-transfer:${task.id}`}
      icon="next"
      open={t("transfer.open")}
      about={t("transfer.about")}
      submit={t("transfer.open")}
    >
      {(state) => (
        <>
          <LeadField
            state={state}
            name="leadId"
            label={t("transfer.lead")}
            ministries={task.ministries}
            besides={task.lead.id}
          />
          <ReasonField state={state} label={t("transfer.reason")} />
        </>
      )}
    </FoldedForm>
  );
}

function ReplaceForm({ task }: Props) {
  const { t } = useTranslation("tasks");
  return (
    <FoldedForm
      action={`/tasks/${task.id}/replace`}
      draft={`task-replace:${task.id}`}
      icon="sync"
      open={t("replace.open")}
      about={t("replace.about")}
      submit={t("replace.open")}
    >
      {(state) => <ReplaceFields state={state} />}
    </FoldedForm>
  );
}

function ReplaceFields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("tasks");
  const fault = useFieldFaults(state);
  return (
    <>
      <TextField
        label={t("replace.successor")}
        name="successor"
        placeholder="2026/18"
        error={fault("successor")}
        required
      />
      <ReasonField state={state} label={t("replace.reason")} />
    </>
  );
}

function WithdrawForm({ task }: Props) {
  const { t } = useTranslation("tasks");
  return (
    <FoldedForm
      action={`/tasks/${task.id}/withdraw`}
      draft={`task-withdraw:${task.id}`}
      icon="undo"
      open={t("withdraw.open")}
      about={t("withdraw.about")}
      submit={t("withdraw.submit")}
    >
      {(state) => <ReasonField state={state} label={t("withdraw.reason")} />}
    </FoldedForm>
  );
}
