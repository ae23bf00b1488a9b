import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ITEM_MODES } from "../meetings/agenda.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { MATTERS, type DossierFacts } from "./dossier.ts";
import { MAX_REASON } from "./dossier-fields.ts";
import type { OfferedMeeting } from "./meeting-offer.views.server.ts";
import { useMeetingLabel } from "./use-meeting-label.ts";

type Props = {
  state: DeedState<unknown>;
  /** As it stands; null for a new one. */
  facts: DossierFacts | null;
  meetings: readonly OfferedMeeting[];
  submitLabel: string;
};

/** What a ministry says of the matter it brings. */
export function DossierForm({ state, facts, meetings, submitLabel }: Props) {
  const { t } = useTranslation("dossiers");
  const fault = useFieldFaults(state);
  const label = useMeetingLabel();
  return (
    <div className="stack">
      <TextField
        label={t("form.title")}
        name="title"
        description={t("form.titleNote")}
        defaultValue={facts?.title ?? ""}
        error={fault("title")}
        lang="vi"
        required
      />
      <RadioChoices
        label={t("form.matter")}
        name="matter"
        look="list"
        options={MATTERS.map((value) => ({ value, label: t(`matter.${value}`) }))}
        defaultValue={facts?.matter ?? "legal-text"}
        error={fault("matter")}
      />
      <Select
        label={t("form.meeting")}
        name="preferredMeetingId"
        options={meetings.map((meeting) => ({ value: meeting.id, label: label(meeting) }))}
        blank={t("form.anyMeeting")}
        defaultValue={facts?.preferredMeetingId ?? ""}
        error={fault("preferredMeetingId")}
      />
      <NumberField
        label={t("form.minutes")}
        name="minutes"
        min={1}
        max={600}
        defaultValue={facts?.minutes ?? 30}
        unit={t("form.minutesUnit")}
        error={fault("minutes")}
        required
      />
      <RadioChoices
        label={t("form.mode")}
        name="mode"
        look="segments"
        options={ITEM_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        defaultValue={facts?.mode ?? "decision"}
        error={fault("mode")}
      />
      <Urgency facts={facts} error={fault("motivation")} />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {submitLabel}
        </Button>
      </div>
    </div>
  );
}

function Urgency({ facts, error }: Pick<Props, "facts"> & { error: string | undefined }) {
  const { t } = useTranslation("dossiers");
  const [isUrgent, setIsUrgent] = useState(facts?.urgent ?? false);
  return (
    <div className="stack stack--s">
      <Checkbox
        name="urgent"
        value="yes"
        defaultSelected={facts?.urgent ?? false}
        onChange={setIsUrgent}
        boxed
      >
        {t("form.urgent")}
      </Checkbox>
      {/* Stays in the page, so that what was written comes back with the tick. */}
      <div hidden={!isUrgent}>
        <TextArea
          label={t("form.motivation")}
          name="motivation"
          description={t("form.motivationNote")}
          defaultValue={facts?.motivation ?? ""}
          maxLength={MAX_REASON}
          rows={3}
          error={error}
        />
      </div>
    </div>
  );
}
