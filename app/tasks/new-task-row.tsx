import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { ConclusionField } from "./conclusion-field.tsx";
import { conclusionsToGive } from "./conclusions-quote.tsx";
import { CoordinatorFields } from "./coordinator-fields.tsx";
import type { NewTaskPage } from "./new-task-page.views.server.ts";
import type { SetRow } from "./task-set.ts";
import styles from "./new-tasks-form.module.css";

type Props = {
  /** `given`: what a set says of it. */
  row: { key: string; number: number; given: SetRow | undefined };
  page: NewTaskPage;
  state: DeedState<unknown>;
  /** None for the only row. */
  onRemove: (() => void) | undefined;
};

/** One task of the form: what, by whom, until when. */
export function NewTaskRow({ row: { key, number, given }, page, state, onRemove }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const own = conclusionsToGive(page.source)[Number(key)];
  const isLead = page.ministries.some(({ id }) => id === own?.organisationId);
  const field = (name: string) => ({ name: `${name}.${key}`, error: fault(`${name}.${key}`) });
  return (
    <fieldset className={styles.row}>
      <legend>{t("create.row", { number: String(number) })}</legend>
      <ConclusionField source={page.source} chosen={own?.id} {...field("conclusionId")} />
      <TextArea
        label={t("create.passage")}
        lang="vi"
        rows={3}
        maxLength={4000}
        defaultValue={own?.text ?? page.passage}
        {...field("passage")}
      />
      <TextField
        label={t("assign.title")}
        lang="vi"
        defaultValue={given?.title ?? ""}
        {...field("title")}
        required
      />
      <TextField
        label={t("assign.deliverable")}
        lang="vi"
        description={t("assign.deliverableNote")}
        defaultValue={given?.deliverable ?? ""}
        {...field("deliverable")}
        required
      />
      <div className={styles.pair}>
        <Select
          label={t("assign.lead")}
          options={page.ministries.map(({ id, name }) => ({
            value: id,
            label: inLocale(locale, name),
          }))}
          blank={t("assign.chooseLead")}
          defaultValue={given?.leadId ?? ((isLead && own?.organisationId) || "")}
          {...field("leadId")}
          required
        />
        <TextField
          label={t("assign.deadline")}
          lang="vi"
          description={t("assign.deadlineNote")}
          defaultValue={given?.deadline ?? ""}
          {...field("deadline")}
          required
        />
      </div>
      <CoordinatorFields
        name={`coordinatorIds.${key}[]`}
        page={page}
        chosen={given?.coordinatorIds ?? []}
      />
      {onRemove && (
        <div>
          <Button variant="quiet" icon="bin" onPress={onRemove}>
            {t("create.remove", { number: String(number) })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
