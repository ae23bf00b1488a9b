import { useTranslation } from "react-i18next";
import { useCalendar } from "../live/use-calendar.ts";
import { timeLeft, type TimeLeft as Left } from "../platform/working-days.ts";
import { State, type StateProps } from "../ui/state.tsx";
import type { Standing } from "./standing.ts";
import type { TaskState } from "./task.ts";

type Props = {
  task: { state: TaskState; standing: Standing | null; dueAt: number | null };
  now: number;
};

/** Days counted as the calendar of state offices has them, fewer than these, are worth a warning. */
const SOON = 5;

/** How a task stands by its deadline: what is left while it is worked on, how it ended afterwards. */
export function TimeLeft({ task: { state, standing, dueAt }, now }: Props) {
  const { t } = useTranslation("tasks");
  const calendar = useCalendar();
  if (standing === null || dueAt === null) return null;
  if (state === "confirmed" || state === "reported-done") {
    const isLate = standing === "done-late" || standing === "overdue";
    return (
      <State tone={isLate ? "overdue" : "plain"} icon={isLate ? "flag" : "tick"}>
        {t(`standing.${standing}`)}
      </State>
    );
  }
  const left = timeLeft(calendar, dueAt, now);
  return <State {...lookOf(left)}>{words(left, t)}</State>;
}

function lookOf(left: Left): Pick<StateProps, "tone" | "icon"> {
  if (left.kind === "overdue") return { tone: "overdue", icon: "flag" };
  if (left.kind === "due-today" || left.days <= SOON) return { tone: "soon", icon: "clock" };
  return { icon: "clock" };
}

type Words = ReturnType<typeof useTranslation<"tasks">>["t"];

function words(left: Left, t: Words): string {
  switch (left.kind) {
    case "left": {
      const days = String(left.days);
      return left.unit === "working-days"
        ? t("left.workingDays", { days })
        : t("left.days", { days });
    }
    case "due-today":
      return t("left.today");
    case "overdue":
      return left.days === 0
        ? t("left.overdueToday")
        : t("left.overdue", { days: String(left.days) });
    default:
      return left satisfies never;
  }
}
