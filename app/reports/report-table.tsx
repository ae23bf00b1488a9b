import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dayOf, daysBetween } from "../platform/dates.ts";
import type { Selection } from "../tasks/task-filter.ts";
import { Table } from "../ui/table.tsx";
import { shareText, type ReportFigures, type ReportRow } from "./report-figures.ts";
import { figurePath, type ReportQuery } from "./report-query.ts";
import styles from "./reports.module.css";

const FIGURES = [
  ["assigned", null],
  ["done-on-time", "done-on-time"],
  ["done-late", "done-late"],
  ["in-term", "in-term"],
  ["overdue", "overdue"],
  ["no-deadline", "no-deadline"],
  ["extended", "extended"],
] as const satisfies readonly (readonly [keyof ReportFigures, Selection | null])[];

type Props = {
  query: ReportQuery;
  rows: readonly ReportRow[];
  all: ReportFigures;
  at: number;
};

/** A row each and all together; every number opens its list, every share says what it is of. */
export function ReportTable({ query, rows, all, at }: Props) {
  const { t } = useTranslation("reports");
  const locale = useLocale();
  return (
    <Table label={t(`by.${query.by}`)} dense className={styles.report}>
      <thead>
        <tr>
          <th scope="col" className="r">
            {t("rank")}
          </th>
          <th scope="col">{t(`by.${query.by}`)}</th>
          {FIGURES.map(([figure]) => (
            <th key={figure} scope="col" className="r">
              {t(`figure.${figure}`)}
            </th>
          ))}
          <th scope="col" className="r">
            {t("onTimeRate")}
          </th>
          <th scope="col" className="r">
            {t("overdueRate")}
          </th>
          <th scope="col" className="r">
            {t("oldest")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td className="r">{row.rank ?? "–"}</td>
            <th scope="row">{inLocale(locale, row.name)}</th>
            <Figures
              {...{ query, at }}
              rowKey={row.key}
              row={row}
              name={inLocale(locale, row.name)}
            />
          </tr>
        ))}
        <tr className={styles.all}>
          <td />
          <th scope="row">{t("all")}</th>
          <Figures {...{ query, at }} rowKey={null} row={all} name={t("all")} />
        </tr>
      </tbody>
    </Table>
  );
}

type FiguresProps = Pick<Props, "query" | "at"> & {
  rowKey: string | null;
  row: ReportFigures;
  name: string;
};

function Figures({ query, at, rowKey, row, name }: FiguresProps) {
  const { t } = useTranslation("reports");
  const { due } = row;
  const share = (part: number) =>
    due === 0 ? "–" : t("share", { share: shareText(part, due), due: String(due) });
  return (
    <>
      {FIGURES.map(([figure, state]) => (
        <td key={figure} className={`r ${figure === "overdue" ? styles.flag : ""}`}>
          {row[figure] === 0 ? (
            <span className={`faint ${styles.none}`}>0</span>
          ) : (
            <Link
              to={figurePath(query, { key: rowKey, state })}
              aria-label={t("openList", {
                ...{ name, figure: String(row[figure]), what: t(`figure.${figure}`) },
              })}
            >
              {row[figure]}
            </Link>
          )}
        </td>
      ))}
      <td className="r nowrap">{share(row["done-on-time"])}</td>
      <td className="r nowrap">{share(row.overdue)}</td>
      <td className="r nowrap">
        {row.oldestDueAt === null
          ? "–"
          : t("days", { days: String(daysBetween(dayOf(row.oldestDueAt), dayOf(at))) })}
      </td>
    </>
  );
}
