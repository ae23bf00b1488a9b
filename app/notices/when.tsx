import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { useCalendar } from "../live/use-calendar.ts";
import { dateVi, timeVi, weekdayName } from "../platform/dates.ts";
import { classNames } from "../ui/class-names.ts";
import { sayWhen, type ClockWords } from "./waiting-clock.ts";
import { clockOf, type WaitingKind } from "./waiting.ts";
import styles from "./when.module.css";

type Props = { kind: WaitingKind; at: number; now: number; isLarge?: boolean };

/** The first column of a line: the hour, or the day, and how far off it is. */
export function When({ kind, at, now, isLarge }: Props) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const { show, words, figure, isPressing } = sayWhen({
    ...{ clock: clockOf(kind), at, now },
    calendar: useCalendar(),
  });
  const key = figure === 1 && words in singular ? singular[words as keyof typeof singular] : words;
  const day = `${weekdayName(at, locale)}, ${dateVi(at).slice(0, 5)}`;
  return (
    <div className={classNames(styles.when, isPressing && styles.pressing)}>
      <b className={classNames(isLarge && show === "hour" && styles.large)}>
        {show === "hour" ? timeVi(at) : day}
      </b>
      <small>{t(`when.${key}`, { figure: String(figure) })}</small>
    </div>
  );
}

const singular = {
  minutes: "minute",
  hours: "hour",
  days: "day",
  workingDays: "workingDay",
  overdueDays: "overdueDay",
  sinceDays: "sinceDay",
} as const satisfies Partial<Record<ClockWords, string>>;
