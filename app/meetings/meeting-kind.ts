import { addDays, dayOf, instantAt, type Day } from "../platform/dates.ts";
import { isInCalendar, nthWorkingDayBefore, type Calendar } from "../platform/working-days.ts";
import type { MeetingKind } from "./meeting.ts";

/** What usually goes with a kind of meeting; everything of it may be changed on the form. */
type Usual = {
  /** All members of the Government, or the Prime Minister and the Deputies. */
  roll: "members" | "leaders";
  /** How long it usually takes. */
  minutes: number;
  /** How long before it papers and invitations are out. */
  lead: "government" | "leaders" | "extraordinary";
};

export const USUAL: Record<MeetingKind, Usual> = {
  regular: { roll: "members", minutes: 480, lead: "government" },
  thematic: { roll: "members", minutes: 240, lead: "government" },
  extraordinary: { roll: "members", minutes: 120, lead: "extraordinary" },
  standing: { roll: "leaders", minutes: 120, lead: "leaders" },
  "provinces-conference": { roll: "members", minutes: 240, lead: "government" },
  leaders: { roll: "leaders", minutes: 90, lead: "leaders" },
};

export type LeadTime = { days: number; unit: "days" | "working-days" };

/**
 * How long before a meeting its papers are out, by the regulations in force on its day:
 * 138/2016/NĐ-CP five working days; 39/2022/NĐ-CP three days save in special cases; 191/2026/NĐ-CP
 * names none, so three days stay. Meetings of the leaders: three working days since 2016.
 */
const LEADS: readonly ({ from: Day } & Record<Usual["lead"], LeadTime>)[] = [
  {
    from: "2022-06-18",
    government: { days: 3, unit: "days" },
    leaders: { days: 3, unit: "working-days" },
    extraordinary: { days: 1, unit: "days" },
  },
  {
    from: "2016-10-01",
    government: { days: 5, unit: "working-days" },
    leaders: { days: 3, unit: "working-days" },
    extraordinary: { days: 1, unit: "days" },
  },
];

export function leadTimeOf(kind: MeetingKind, day: Day): LeadTime {
  const inForce = LEADS.find(({ from }) => from <= day) ?? LEADS.at(-1);
  return inForce?.[USUAL[kind].lead] ?? { days: 3, unit: "days" };
}

/** Until when the papers of a meeting are out: the end of work on the last day of the lead time. */
export function papersDueAt(
  { kind, startsAt }: { kind: MeetingKind; startsAt: number },
  calendar: Calendar,
): number {
  const day = dayOf(startsAt);
  const { days, unit } = leadTimeOf(kind, day);
  const counts = unit === "working-days" && isInCalendar(calendar, day);
  return instantAt(
    counts ? nthWorkingDayBefore(calendar, day, days) : addDays(day, -days),
    "17:30",
  );
}

/** The seats a meeting of this kind calls: everybody's, or the Prime Minister's and the Deputies'. */
export function seatsOfKind<Seat extends { code: string }>(
  kind: MeetingKind,
  seats: readonly Seat[],
): Seat[] {
  const leads = ({ code }: Seat) => code === "prime-minister" || code.startsWith("dpm-");
  return USUAL[kind].roll === "leaders" ? seats.filter(leads) : [...seats];
}

/** The same thing said of every kind. */
export function perKind<Value>(valueOf: (kind: MeetingKind) => Value): Record<MeetingKind, Value> {
  return {
    regular: valueOf("regular"),
    thematic: valueOf("thematic"),
    extraordinary: valueOf("extraordinary"),
    standing: valueOf("standing"),
    "provinces-conference": valueOf("provinces-conference"),
    leaders: valueOf("leaders"),
  };
}
