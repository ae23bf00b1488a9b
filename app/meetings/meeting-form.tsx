import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { Button } from "../ui/button.tsx";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { KindChoice } from "./kind-choice.tsx";
import type { MeetingKind } from "./meeting.ts";

export type MeetingValues = {
  kind: MeetingKind;
  title: Record<MeetingKind, string>;
  place: Record<MeetingKind, string>;
  /** YYYY-MM-DDTHH:mm */
  startsAt: string;
  chairSeatId: string;
};

type Props = {
  state: DeedState<unknown>;
  values: MeetingValues;
  seats: readonly { seatId: string; name: Bilingual }[];
  submitLabel: string;
  /** A number belongs to its kind. */
  isNumbered?: boolean;
};

/** The fields of a meeting: when it is made, and when it is edited. */
export function MeetingForm({ state, values, seats, submitLabel, isNumbered }: Props) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const [kind, setKind] = useState<MeetingKind>(values.kind);
  return (
    <div className="stack">
      {isNumbered ? (
        <input type="hidden" name="kind" value={kind} />
      ) : (
        <KindChoice
          kind={kind}
          day={values.startsAt.slice(0, 10)}
          onChange={setKind}
          error={fault("kind")}
        />
      )}
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
        key={`place-${kind}`}
        label={t("form.place")}
        name="place"
        defaultValue={values.place[kind]}
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
