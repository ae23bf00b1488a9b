import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { Button } from "../ui/button.tsx";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { MEETING_KINDS, type MeetingKind } from "./meeting.ts";

export type MeetingValues = {
  kind: MeetingKind;
  title: Record<MeetingKind, string>;
  place: string;
  /** YYYY-MM-DDTHH:mm */
  startsAt: string;
  chairSeatId: string;
};

type Props = {
  state: DeedState<unknown>;
  values: MeetingValues;
  seats: readonly { seatId: string; name: Bilingual }[];
  submitLabel: string;
};

/** The fields of a meeting: when it is made, and when it is edited. */
export function MeetingForm({ state, values, seats, submitLabel }: Props) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const [kind, setKind] = useState<MeetingKind>(values.kind);
  const choose = (chosen: string) =>
    setKind(MEETING_KINDS.find((known) => known === chosen) ?? "regular");
  return (
    <div className="stack">
      <RadioChoices
        label={t("form.kind")}
        name="kind"
        look="segments"
        options={MEETING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChange={choose}
        error={fault("kind")}
      />
      <TextField
        key={`title-${kind}`}
        label={t("form.title")}
        name="title"
        defaultValue={values.title[kind]}
        error={fault("title")}
        required
      />
      <DateTimeField
        label={t("form.startsAt")}
        name="startsAt"
        words={{ date: t("form.date"), time: t("form.time"), pick: t("form.pick") }}
        defaultValue={values.startsAt}
        error={fault("startsAt")}
        required
      />
      <TextField
        label={t("form.place")}
        name="place"
        defaultValue={values.place}
        error={fault("place")}
        required
      />
      <Select
        label={t("form.chair")}
        name="chairSeatId"
        options={seats.map(({ seatId, name }) => ({
          value: seatId,
          label: inLocale(locale, name),
        }))}
        defaultValue={values.chairSeatId}
        error={fault("chairSeatId")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {submitLabel}
        </Button>
      </div>
    </div>
  );
}
