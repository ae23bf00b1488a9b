import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { DateField } from "../ui/date-field.tsx";
import { Select } from "../ui/select.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { NOBODY } from "./body-fields.ts";
import type { BodiesPage } from "./bodies-page.views.server.ts";

type Props = { page: BodiesPage; state: DeedState<unknown>; isHeld: boolean };

/** Who holds the seat from which day on. */
export function HolderFields({ page, state, isHeld }: Props) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  return (
    <>
      <Select
        label={t("body.newHolder")}
        name="personId"
        blank={t("body.chooseHolder")}
        options={[
          ...(isHeld ? [{ value: NOBODY, label: t("body.leaveVacant") }] : []),
          ...page.candidates.map(({ id, login, title }) => ({
            value: id,
            label: `${inLocale(locale, title)} (${login})`,
          })),
        ]}
        error={fault("personId")}
        required
      />
      <DateField
        label={t("body.from")}
        dayLabel={t("body.from")}
        pickLabel={t("pickDay")}
        name="fromOn"
        defaultValue={page.today}
        error={fault("fromOn")}
        required
      />
    </>
  );
}
