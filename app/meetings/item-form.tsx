import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { ITEM_MODES } from "./agenda.ts";
import { ItemPlace } from "./item-place.tsx";
import type { AgendaChoices, PreparedItem } from "./prepare.views.server.ts";

type FieldError = string | undefined;

type Props = {
  action: string;
  item: PreparedItem | null;
  /** Where a new one can go. */
  lines?: readonly PreparedItem[];
  choices: AgendaChoices;
  onDone: () => void;
};

/** The form of an agenda item; a new one keeps what was typed until it is sent. */
export function ItemForm({ action, item, lines, choices, onDone }: Props) {
  return (
    <DeedForm action={action} onDone={onDone} {...(!item && { draft: action, clears: true })}>
      {(state) => <ItemFields {...{ state, item, lines, choices }} />}
    </DeedForm>
  );
}

type FieldsProps = Pick<Props, "item" | "lines" | "choices"> & { state: DeedState<unknown> };

function ItemFields({ state, item, lines, choices }: FieldsProps) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const options = choices.offices.map(({ id, name }) => ({
    value: id,
    label: inLocale(locale, name),
  }));
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
      <Speaker item={item} speakers={choices.speakers} error={fault("speakerId")} />
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
      {lines && <ItemPlace lines={lines} />}
      <Standing item={item} error={fault("script")} />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("item.save")}
        </Button>
      </div>
    </div>
  );
}

type SpeakerProps = Pick<Props, "item"> & Pick<AgendaChoices, "speakers"> & { error: FieldError };

function Speaker({ item, speakers, error }: SpeakerProps) {
  const { t } = useTranslation("agenda");
  const locale = useLocale();
  const named = item?.speaker ?? null;
  const isListed = speakers.some(({ id }) => id === named?.id);
  const persons = named && !isListed ? [named, ...speakers] : speakers;
  return (
    <Select
      label={t("form.speaker")}
      name="speakerId"
      blank={t("form.nobody")}
      options={persons.map(({ id, title }) => ({ value: id, label: inLocale(locale, title) }))}
      defaultValue={named?.id ?? ""}
      description={t("form.speakerNote")}
      error={error}
    />
  );
}

/** What concerns the next meeting, and the chair alone. */
function Standing({ item, error }: Pick<Props, "item"> & { error: FieldError }) {
  const { t } = useTranslation("agenda");
  return (
    <>
      <Checkbox name="standing" value="true" defaultSelected={item?.standing ?? false}>
        {t("form.standing")}
      </Checkbox>
      <TextArea
        label={t("form.script")}
        name="script"
        maxLength={4000}
        defaultValue={item?.script ?? ""}
        description={t("form.scriptNote")}
        error={error}
      />
    </>
  );
}
