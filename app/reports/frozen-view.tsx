import { useTranslation } from "react-i18next";
import { dateVi, dayVi, timeVi } from "../platform/dates.ts";
import { Notice } from "../ui/notice.tsx";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import type { FrozenPage, Movement } from "./frozen-page.views.server.ts";
import { ReportFiles } from "./report-files.tsx";
import { ReportTable } from "./report-table.tsx";
import styles from "./reports.module.css";

/** A month as it was frozen, and why today's figures are others. */
export function FrozenView({ page: { frozen, again, movements } }: { page: FrozenPage }) {
  const { t } = useTranslation("reports");
  const { month, day, frozenAt, sha256, all, rows } = frozen;
  const isSame = again.all.assigned === all.assigned && again.all.overdue === all.overdue;
  const query = { by: "ministry", counting: { day, against: "current" } } as const;
  return (
    <div className="single stack stack--l">
      <PageHead
        title={t("frozen.title", { month: month.split("-").reverse().join("/") })}
        sub={t("frozen.line", {
          ...{ day: dayVi(day), time: timeVi(frozenAt), date: dateVi(frozenAt) },
        })}
      />
      <ReportTable {...{ query, all }} rows={rows.ministry} at={again.at} />
      <p className="small muted">
        {t("frozen.hash")} <span className={styles.hash}>{sha256}</span>
      </p>
      <ReportFiles query={{}} month={month} />
      {!isSame && (
        <Notice kind="soon">
          {t("frozen.otherNow", {
            ...{ assigned: String(again.all.assigned), overdue: String(again.all.overdue) },
          })}
        </Notice>
      )}
      <section className="stack">
        <Sect title={t("frozen.since")} thin />
        {movements.length === 0 ? (
          <p className="muted">{t("frozen.nothingSince")}</p>
        ) : (
          <Movements movements={movements} />
        )}
      </section>
    </div>
  );
}

function Movements({ movements }: { movements: readonly Movement[] }) {
  const { t } = useTranslation(["reports", "tasks"]);
  const named = (standing: Movement["from"], none: string) =>
    standing === null ? none : t(`tasks:selection.${standing}`);
  return (
    <Table label={t("frozen.since")} dense>
      <thead>
        <tr>
          <th scope="col">{t("frozen.was")}</th>
          <th scope="col">{t("frozen.isNow")}</th>
          <th scope="col" className="r">
            {t("frozen.tasks")}
          </th>
        </tr>
      </thead>
      <tbody>
        {movements.map(({ from, to, count }) => (
          <tr key={`${from} ${to}`}>
            <td>{named(from, t("frozen.notYet"))}</td>
            <td>{named(to, t("frozen.noLonger"))}</td>
            <td className="r">{count}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
