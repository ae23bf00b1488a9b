import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { LineChart } from "../ui/line-chart.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";
import { boardPath } from "../tasks/task-filter.ts";
import { CutOffForm } from "./cut-off-form.tsx";
import type { FrozenList } from "./frozen-page.views.server.ts";
import { FrozenReports } from "./frozen-reports.tsx";
import { ReportFiles } from "./report-files.tsx";
import { ReportForm } from "./report-form.tsx";
import { ReportTable } from "./report-table.tsx";
import type { ReportPage } from "./report.views.server.ts";

type Props = { report: ReportPage; frozen: FrozenList | null; now: number };

/** The tasks by whom and what they belong to as of a day, their course over a year, and what was frozen. */
export function ReportView({ report, frozen, now }: Props) {
  const { t } = useTranslation("reports");
  const { query, all, rows, at } = report;
  return (
    <div className="single stack stack--l">
      <PageHead
        title={t("title")}
        sub={t("asOf", { time: timeVi(at), date: dateVi(at), assigned: String(all.assigned) })}
        actions={
          <TextLink to={boardPath(query.counting)} icon="back">
            {t("toBoard")}
          </TextLink>
        }
      />
      <ReportForm query={query} />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")} icon="chart" />
      ) : (
        <ReportTable {...{ query, rows, all, at }} />
      )}
      <p className="small muted">{t("rateNote")}</p>
      <ReportFiles query={query} />
      <section className="stack">
        <Sect title={t("trend.title")} thin />
        <Trend report={report} />
      </section>
      {frozen && <FrozenReports list={frozen} />}
      {frozen?.cutOffs && <CutOffForm cutOffs={frozen.cutOffs} now={now} />}
    </div>
  );
}

function Trend({ report: { trend } }: { report: ReportPage }) {
  const { t } = useTranslation("reports");
  const done = trend.map(({ figures }) => figures["done-on-time"] + figures["done-late"]);
  return (
    <LineChart
      label={t("trend.title")}
      tableLabel={t("asTable")}
      pointLabel={t("by.month")}
      points={trend.map(({ month }) => month.split("-").reverse().join("/"))}
      series={[
        { name: t("trend.done"), tone: "for", values: done },
        { name: t("trend.inTerm"), tone: "mine", values: trend.map((m) => m.figures["in-term"]) },
        { name: t("trend.overdue"), tone: "overdue", values: trend.map((m) => m.figures.overdue) },
      ]}
    />
  );
}
