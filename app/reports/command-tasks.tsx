import { useTranslation } from "react-i18next";
import { instantAt } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import type { CommandPage } from "./command-figures.ts";
import { reportPath } from "./report-query.ts";
import { ReportTable } from "./report-table.tsx";

/** The tasks by body as of the last day of the period. */
export function CommandTasks({ view: { tasks, period, now } }: { view: CommandPage }) {
  const { t } = useTranslation("command");
  const counting = { day: period.to, against: "current" } as const;
  const query = { by: "ministry", counting } as const;
  const at = Math.min(now, instantAt(period.to, "23:59:59"));
  return (
    <section className="stack" id="tasks">
      <Sect
        title={t("tasks.title")}
        thin
        end={
          <TextLink to={reportPath(query)} small>
            {t("tasks.report")}
          </TextLink>
        }
      />
      <ReportTable {...{ query, at }} rows={tasks.rows} all={tasks.all} />
    </section>
  );
}
