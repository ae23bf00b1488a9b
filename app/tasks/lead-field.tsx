import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { OrganisationName } from "../people/directory.views.server.ts";
import { inLocale } from "../people/naming.ts";
import { Select } from "../ui/select.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";

type Props = {
  state: DeedState<unknown>;
  name: "leadId" | "proposedId";
  label: string;
  ministries: readonly OrganisationName[];
  /** Who leads it now, and cannot be chosen; none where it can. */
  besides?: string;
  defaultValue?: string | undefined;
};

/** Which ministry is to lead. */
export function LeadField({ state, name, label, ministries, besides, defaultValue }: Props) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const options = ministries
    .filter(({ id }) => id !== besides)
    .map((each) => ({ value: each.id, label: inLocale(locale, each.name) }));
  return (
    <Select
      label={label}
      name={name}
      options={options}
      blank={t("assign.chooseLead")}
      defaultValue={defaultValue ?? ""}
      error={fault(name)}
      required
    />
  );
}
