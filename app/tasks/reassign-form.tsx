import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { LeadField } from "./lead-field.tsx";
import type { TaskPage } from "./task-page.views.server.ts";
import styles from "./task-form.module.css";

type Props = { task: TaskPage };

/** The Government Office answers a return as another's: to the ministry proposed, or as it decides. */
export function ReassignForm({ task }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const back = task.thread.findLast((each) => each.kind === "step" && each.step === "declined");
  const proposed = back?.kind === "step" ? back.office : null;
  const reason = back?.kind === "step" ? back.text : "";
  const lead = task.ministries.find(({ name }) => name.vi === proposed?.vi)?.id;
  return (
    <DeedForm
      action={`/tasks/${task.id}/reassign`}
      draft={`task-reassign:${task.id}`}
      label={t("reassign.title")}
      className="stack stack--s"
    >
      {(state) => (
        <>
          <div className={styles.head}>
            <h2>{t("reassign.title")}</h2>
          </div>
          {proposed && (
            <Notice kind="soon">
              {t("reassign.about", { office: inLocale(locale, proposed), reason })}
            </Notice>
          )}
          <Fields task={task} state={state} proposedId={lead} />
        </>
      )}
    </DeedForm>
  );
}

type FieldsProps = Props & { state: DeedState<unknown>; proposedId: string | undefined };

function Fields({ task, state, proposedId }: FieldsProps) {
  const { t } = useTranslation("tasks");
  const fault = useFieldFaults(state);
  return (
    <>
      <LeadField
        state={state}
        name="leadId"
        label={t("assign.lead")}
        ministries={task.ministries}
        defaultValue={proposedId}
      />
      <TextArea
        label={t("reassign.note")}
        name="note"
        maxLength={2000}
        rows={2}
        error={fault("note")}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("reassign.submit")}
        </Button>
      </div>
    </>
  );
}
