import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { OrganisationName } from "../people/directory.views.server.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { ITEM_MODES } from "./agenda.ts";
import type { PreparedItem } from "./prepare.views.server.ts";

type Props = {
  action: string;
  item: PreparedItem | null;
  offices: readonly OrganisationName[];
  onDone: () => void;
};

/** The form of an agenda item; a new one keeps what was typed until it is sent. */
export function ItemForm({ action, item, offices, onDone }: Props) {
  return (
    <DeedForm action={action} onDone={onDone} {...(!item && { draft: action, clears: true })}>
      {(state) => <ItemFields state={state} item={item} offices={offices} />}
    </DeedForm>
  );
}

type FieldsProps = Pick<Props, "item" | "offices"> & { state: DeedState<unknown> };

function ItemFields({ state, item, offices }: FieldsProps) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const options = offices.map(({ id, name }) => ({ value: id, label: inLocale(locale, name) }));
  return (
    <div className="stack">
      <TextField
        label={t("item.title")}
        name="title"
        defaultValue={item?.title ?? ""}
        error={fault("title")}
        required
      />
      <Select
        label={t("item.lead")}
        name="leadId"
        options={options}
        blank={t("item.choose")}
        defaultValue={item?.lead.id ?? ""}
        error={fault("leadId")}
        required
      />
      <Select
        label={t("item.presenter")}
        name="presenterId"
        options={options}
        blank={t("item.choose")}
        defaultValue={item?.presenter.id ?? ""}
        error={fault("presenterId")}
        required
      />
      <NumberField
        label={t("item.minutes")}
        name="minutes"
        min={1}
        max={600}
        defaultValue={item?.minutes ?? 30}
        unit={t("item.minutesUnit")}
        error={fault("minutes")}
        required
      />
      <RadioChoices
        label={t("item.mode")}
        name="mode"
        look="segments"
        options={ITEM_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        defaultValue={item?.mode ?? "decision"}
        error={fault("mode")}
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("item.save")}
        </Button>
      </div>
    </div>
  );
}
