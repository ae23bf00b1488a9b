import { useTranslation } from "react-i18next";
import { dateVi, dayVi, timeVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import type { FrozenList } from "./frozen-page.views.server.ts";

/** The months that were frozen, the latest first, and when the next one will be. */
export function FrozenReports({ list: { frozen, nextDay } }: { list: FrozenList }) {
  const { t } = useTranslation("reports");
  return (
    <section className="stack">
      <Sect title={t("frozen.list")} thin />
      <p className="small muted">{t("frozen.next", { date: dayVi(nextDay) })}</p>
      <ul className="rows">
        {frozen.map(({ month, day, frozenAt }) => (
          <li key={month} className="bar">
            <TextLink to={`/reports/${month}`}>
              {t("frozen.title", { month: month.split("-").reverse().join("/") })}
            </TextLink>
            <span className="small muted">
              {t("frozen.line", {
                ...{ day: dayVi(day), time: timeVi(frozenAt), date: dateVi(frozenAt) },
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
