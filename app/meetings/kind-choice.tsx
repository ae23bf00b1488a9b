import { useTranslation } from "react-i18next";
import type { Day } from "../platform/dates.ts";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { MEETING_KINDS, type MeetingKind } from "./meeting.ts";
import { leadTimeOf, USUAL } from "./meeting-kind.ts";

type Props = {
  kind: MeetingKind;
  /** Whose regulations count. */
  day: Day;
  onChange: (kind: MeetingKind) => void;
  error?: string | undefined;
};

/** The kinds, and what usually goes with the one that is chosen. */
export function KindChoice({ kind, day, onChange, error }: Props) {
  const { t } = useTranslation("meetings");
  const { roll, minutes } = USUAL[kind];
  const { days } = leadTimeOf(kind, day);
  return (
    <RadioChoices
      label={t("form.kind")}
      name="kind"
      look="cards"
      options={MEETING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      value={kind}
      onChange={(chosen) => onChange(MEETING_KINDS.find((known) => known === chosen) ?? "regular")}
      description={t(`form.usual.${roll}`, { hours: hoursOf(minutes), days })}
      error={error}
    />
  );
}

/** "1,5" would be read differently in the two languages, so half hours are written with a sign. */
function hoursOf(minutes: number): string {
  const whole = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? String(whole) : `${whole}½`;
}
