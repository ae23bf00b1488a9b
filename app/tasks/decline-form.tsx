import { useTranslation } from "react-i18next";
import { FoldedForm } from "../ui/folded-form.tsx";
import { LeadField } from "./lead-field.tsx";
import { ReasonField } from "./reason-field.tsx";
import { DECLINE_DAYS } from "./task-course.ts";
import type { TaskPage } from "./task-page.views.server.ts";

/** Not ours: the lead ministry sends the task back, with the ministry whose it is. */
export function DeclineForm({ task }: { task: TaskPage }) {
  const { t } = useTranslation("tasks");
  return (
    <FoldedForm
      action={`/tasks/${task.id}/decline`}
      draft={`task-decline:${task.id}`}
      icon="undo"
      open={t("decline.open")}
      about={t("decline.about", { days: String(DECLINE_DAYS) })}
      submit={t("decline.open")}
    >
      {(state) => (
        <>
          <LeadField
            state={state}
            name="proposedId"
            label={t("decline.proposed")}
            ministries={task.ministries}
            besides={task.lead.id}
          />
          <ReasonField state={state} label={t("decline.reason")} />
        </>
      )}
    </FoldedForm>
  );
}
