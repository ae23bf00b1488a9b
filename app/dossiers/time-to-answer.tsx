import { useTranslation } from "react-i18next";
import { useCalendar } from "../live/use-calendar.ts";
import { timeLeft, type TimeLeft } from "../platform/working-days.ts";
import { State } from "../ui/state.tsx";

/** How long the Government Office still has to answer. */
export function TimeToAnswer({ due, now }: { due: number; now: number }) {
  const { t } = useTranslation("dossiers");
  const left = timeLeft(useCalendar(), due, now);
  const isOver = left.kind === "overdue";
  return (
    <State tone={isOver ? "overdue" : "soon"} icon={isOver ? "flag" : "clock"}>
      {words(left, t)}
    </State>
  );
}

type Words = ReturnType<typeof useTranslation<"dossiers">>["t"];

function words(left: TimeLeft, t: Words): string {
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
