import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { BodiesPage } from "./bodies-page.views.server.ts";
import { NameFields } from "./name-fields.tsx";
import styles from "./bodies.module.css";

type Props = { page: BodiesPage; state: DeedState<unknown> };

/** A seat: how it is called, whose it is, whether its holder decides a tie. */
export function SeatFields({ page, state }: Props) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const standing = page.organisations.filter(({ isOver }) => !isOver);
  return (
    <>
      <NameFields state={state} />
      <div className={styles.pair}>
        {(["shortVi", "shortEn"] as const).map((name) => (
          <TextField
            key={name}
            label={t(`body.${name}`)}
            name={name}
            lang={name === "shortVi" ? "vi" : "en"}
            description={t("organisation.shortNote")}
            error={fault(name)}
            maxLength={200}
          />
        ))}
        <Select
          label={t("body.organisation")}
          name="organisationId"
          blank={t("body.noOrganisation")}
          options={standing.map(({ id, name }) => ({ value: id, label: inLocale(locale, name) }))}
          error={fault("organisationId")}
        />
      </div>
      <Checkbox name="breaksTies" boxed>
        {t("body.breaksTies")}
      </Checkbox>
    </>
  );
}
