import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { OrganisationName } from "../people/directory.views.server.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { usePlace } from "./use-place.ts";
import styles from "./assign-task.module.css";

type Props = {
  clause: { id: string; article: number; clause: number | null };
  ministries: readonly OrganisationName[];
};

/** The secretariat gives a clause to a lead ministry; the form opens under the clause. */
export function AssignTask({ clause, ministries }: Props) {
  const { t } = useTranslation("tasks");
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const place = usePlace();
  return (
    <div className={styles.assign}>
      <Button
        icon={isOpen ? "close" : "flag"}
        variant={isOpen ? "quiet" : "default"}
        expanded={isOpen}
        controls={id}
        onPress={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? "assign.close" : "assign.open")}
        <span className="vh">: {place(clause)}</span>
      </Button>
      <div id={id}>
        {isOpen && (
          <DeedForm
            action={`/clauses/${clause.id}/assign-task`}
            draft={`assign:${clause.id}`}
            label={t("assign.label", { place: place(clause) })}
            className={styles.form}
          >
            {(state) => <Fields state={state} ministries={ministries} />}
          </DeedForm>
        )}
      </div>
    </div>
  );
}

type FieldsProps = { state: DeedState<unknown>; ministries: readonly OrganisationName[] };

function Fields({ state, ministries }: FieldsProps) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const names = ministries.map(({ id, name }) => ({ value: id, label: inLocale(locale, name) }));
  return (
    <>
      <TextField label={t("assign.title")} name="title" lang="vi" error={fault("title")} required />
      <TextField
        label={t("assign.deliverable")}
        name="deliverable"
        lang="vi"
        description={t("assign.deliverableNote")}
        error={fault("deliverable")}
        required
      />
      <Select
        label={t("assign.lead")}
        name="leadId"
        options={names}
        blank={t("assign.chooseLead")}
        error={fault("leadId")}
        required
      />
      <TextField
        label={t("assign.deadline")}
        name="deadline"
        lang="vi"
        description={t("assign.deadlineNote")}
        error={fault("deadline")}
        required
      />
      <fieldset className={styles.coordinators}>
        <legend className="label">{t("assign.coordinators")}</legend>
        <div>
          {names.map(({ value, label }) => (
            <Checkbox key={value} name="coordinatorIds[]" value={value}>
              {label}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className="bar">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("assign.submit")}
        </Button>
      </div>
    </>
  );
}
