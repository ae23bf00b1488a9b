import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { NewTaskPage } from "./new-task-page.views.server.ts";
import { FIELD_NAMES, TASK_FIELDS } from "./task-fields.ts";
import { PRIORITIES, SECRECIES } from "./task-marks.ts";
import styles from "./new-tasks-form.module.css";

type Props = { page: NewTaskPage; state: DeedState<unknown> };

/** What all tasks of the form have in common: in charge, who follows, how urgent, how secret. */
export function TermsFields({ page, state }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const terms = page.prepared?.terms;
  const named = (each: NewTaskPage["leaders"][number]) => ({
    value: each.id,
    label: inLocale(locale, each.title),
  });
  return (
    <div className={styles.pair}>
      <Select
        label={t("create.leader")}
        name="leaderId"
        options={page.leaders.map(named)}
        blank={t("create.chooseLeader")}
        defaultValue={page.leaderId ?? ""}
        error={fault("leaderId")}
        required
      />
      <Select
        label={t("create.field")}
        name="field"
        options={TASK_FIELDS.map((value) => ({
          value,
          label: inLocale(locale, FIELD_NAMES[value]),
        }))}
        blank={t("create.noField")}
        defaultValue={terms?.field ?? ""}
      />
      <Select
        label={t("create.monitor")}
        name="monitorId"
        options={page.monitors.map(named)}
        blank={t("create.noMonitor")}
        defaultValue={terms?.monitorId ?? ""}
        error={fault("monitorId")}
      />
      <TextField
        label={t("create.department")}
        name="monitorDepartment"
        lang="vi"
        defaultValue={terms?.monitorDepartment ?? ""}
        error={fault("monitorDepartment")}
      />
      <Select
        label={t("create.priority")}
        name="priority"
        options={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
        defaultValue={terms?.priority ?? "normal"}
      />
      <Select
        label={t("create.secrecy")}
        name="secrecy"
        options={SECRECIES.map((value) => ({ value, label: t(`secrecy.${value}`) }))}
        defaultValue={terms?.secrecy ?? "none"}
        description={t("create.secrecyNote")}
      />
    </div>
  );
}
