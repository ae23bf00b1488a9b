import { useTranslation } from "react-i18next";
import { dateVi, dayVi, timeVi } from "../platform/dates.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { BarChart } from "../ui/bar-chart.tsx";
import { Emblem } from "../ui/emblem.tsx";
import type { CommandPage } from "./command-figures.ts";
import { CommandSummary } from "./command-summary.tsx";
import styles from "./command.module.css";

/** As many bodies as a wall can be read from afar. */
const BODIES = 8;

/** The same figures for the big screen: no lists, and nobody's own rates. */
export function CommandWall({ view }: { view: CommandPage }) {
  const { t } = useTranslation("command");
  const locale = useLocale();
  const { period, now, tasks } = view;
  const worst = tasks.rows.toSorted((a, b) => b.overdue - a.overdue).slice(0, BODIES);
  return (
    <div className={styles.wall}>
      <header>
        <Emblem size="l" />
        <h1>{t("title")}</h1>
        <p>{t("period", { from: dayVi(period.from), to: dayVi(period.to) })}</p>
        <time className="num">{`${timeVi(now)} ${dateVi(now)}`}</time>
      </header>
      <main id="main">
        <CommandSummary view={view} isWall />
        {worst.length > 0 && (
          <BarChart
            label={t("tasks.title")}
            tableLabel={t("asTable")}
            pointLabel={t("tasks.body")}
            points={worst.map(({ name }) => shortened(inLocale(locale, name)))}
            series={[
              { name: t("tasks.open"), tone: "ink", values: worst.map((row) => row["in-term"]) },
              { name: t("tasks.overdue"), tone: "overdue", values: worst.map((r) => r.overdue) },
            ]}
          />
        )}
      </main>
    </div>
  );
}

/** "Bộ Tài chính" and the like fit under a bar; what is longer is cut. */
const shortened = (name: string): string =>
  name.length > 13 ? `${name.slice(0, 12).trim()}…` : name;
