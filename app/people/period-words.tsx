import { useTranslation } from "react-i18next";
import { dayVi } from "../platform/dates.ts";
import { State } from "../ui/state.tsx";
import type { Period, PeriodState } from "./period.ts";

const LOOKS = {
  "in-force": { tone: "for", icon: "tick" },
  coming: { tone: "soon", icon: "clock" },
  ended: { tone: "plain", icon: "minus" },
  withdrawn: { tone: "plain", icon: "undo" },
} as const;

/** From when to when, and how that stands today. */
export function PeriodWords({ period }: { period: Period & { state: PeriodState } }) {
  const { t } = useTranslation("people");
  const { fromOn, toOn, state } = period;
  const isOpen = toOn === null || state === "withdrawn";
  return (
    <>
      <State {...LOOKS[state]}>{t(`state.${state}`)}</State>
      <div className="small nowrap">
        {isOpen
          ? t("sinceOn", { from: dayVi(fromOn) })
          : t("fromTo", { from: dayVi(fromOn), to: dayVi(toOn) })}
      </div>
    </>
  );
}
