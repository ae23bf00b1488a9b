import { useTranslation } from "react-i18next";
import { addDays, lastDayOfMonth, weekday, type Day } from "../platform/dates.ts";
import { classNames } from "../ui/class-names.ts";
import type { CalendarPage } from "./calendar-page.views.server.ts";
import styles from "./calendar-year.module.css";

type Props = Pick<CalendarPage, "year" | "days" | "today">;

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Twelve months as state bodies work them: a day off is struck through, one worked is framed. */
export function CalendarYear(props: Props) {
  const { t } = useTranslation("settings");
  return (
    <>
      <p className={classNames("small", styles.legend)}>
        <span className={styles.off}>24</span> {t("calendar.off")}
        <span className={styles.working}>25</span> {t("calendar.working")}
      </p>
      <div className={styles.year}>
        {MONTHS.map((month) => (
          <Month key={month} {...props} month={month} />
        ))}
      </div>
    </>
  );
}

function Month({ year, month, days, today }: Props & { month: number }) {
  const { t } = useTranslation("settings");
  return (
    <table className={styles.month}>
      <caption>{t("calendar.month", { month: String(month) })}</caption>
      <thead>
        <tr>
          {WEEK.map((each) => (
            <th key={each} scope="col">
              {t(`calendar.weekday.${each}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} aria-current={day === today ? "date" : undefined}>
                {Number(day.slice(5, 7)) === month && <Date day={day} status={days[day]} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Date({ day, status }: { day: Day; status: "off" | "working" | undefined }) {
  const { t } = useTranslation("settings");
  const isWeekend = weekday(day) > 5;
  const look = status ? styles[status] : isWeekend ? styles.weekend : undefined;
  return (
    <span className={classNames(styles.day, look)}>
      {Number(day.slice(8))}
      {status && <span className="vh">: {t(`calendar.${status}`)}</span>}
    </span>
  );
}

/** Whole weeks from the Monday on or before the first. */
function weeksOf(year: number, month: number): [Day, ...Day[]][] {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const last = lastDayOfMonth(year, month);
  const weeks: [Day, ...Day[]][] = [];
  for (let day = addDays(first, 1 - weekday(first)); day <= last; day = addDays(day, 7)) {
    const monday = day;
    weeks.push([monday, ...WEEK.slice(1).map((_, after) => addDays(monday, after + 1))]);
  }
  return weeks;
}
