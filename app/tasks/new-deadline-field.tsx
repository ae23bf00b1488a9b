import { useTranslation } from "react-i18next";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";

type Props = { state: DeedState<unknown>; text?: string };

/** A later deadline, in the words of a document. */
export function NewDeadlineField({ state, text = "" }: Props) {
  const { t } = useTranslation("tasks");
  const fault = useFieldFaults(state);
  return (
    <TextField
      label={t("extension.deadline")}
      name="deadline"
      lang="vi"
      defaultValue={text}
      description={t("extension.deadlineNote")}
      error={fault("deadline")}
      required
    />
  );
}
