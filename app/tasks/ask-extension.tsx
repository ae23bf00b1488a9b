import { useTranslation } from "react-i18next";
import { FoldedForm } from "../ui/folded-form.tsx";
import { NewDeadlineField } from "./new-deadline-field.tsx";
import { ReasonField } from "./reason-field.tsx";

/** The lead ministry asks for a later deadline. */
export function AskExtension({ task }: { task: { id: string } }) {
  const { t } = useTranslation("tasks");
  return (
    <FoldedForm
      action={`/tasks/${task.id}/ask-extension`}
      draft={`task-extension:${task.id}`}
      icon="cal"
      open={t("extension.ask")}
      about={t("extension.about")}
      submit={t("extension.send")}
    >
      {(state) => (
        <>
          <NewDeadlineField state={state} />
          <ReasonField state={state} label={t("extension.reason")} />
        </>
      )}
    </FoldedForm>
  );
}
