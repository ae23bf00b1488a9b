import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Icon } from "../ui/icon.tsx";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import { listPath, type Selection } from "./task-filter.ts";
import { TASK_STATES } from "./task.ts";
import type { MinistryRow } from "./tasks-board.views.server.ts";
import styles from "./ministry-table.module.css";

/** Every ministry that was given a task, by state; every number opens its list. */
export function MinistryTable({ rows }: { rows: readonly MinistryRow[] }) {
  const { t } = useTranslation("tasks");
  return (
    <section className={styles.section}>
      <Sect title={t("board.byMinistry")} thin />
      <Table label={t("board.byMinistry")} dense className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("board.ministry")}</th>
            <th scope="col" className="r">
              {t("board.total")}
            </th>
            {TASK_STATES.map((state) => (
              <th key={state} scope="col" className="r">
                {t(`state.${state}`)}
              </th>
            ))}
            <th scope="col" className="r">
              {t("board.overdue")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.leadId} row={row} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Row({ row }: { row: MinistryRow }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const { ministry, isMine, byState, total, overdue } = row;
  const name = inLocale(locale, ministry.name);
  return (
    <tr className={isMine ? styles.mine : undefined}>
      <th scope="row">
        <Link to={listPath({ ministry: ministry.code })}>{name}</Link>
        {isMine && <small> {t("board.mine")}</small>}
      </th>
      <td className="r">
        <Figure ministry={ministry} state={null} count={total} what={t("list.everything")} />
      </td>
      {TASK_STATES.map((state) => (
        <td key={state} className="r">
          <Figure
            ministry={ministry}
            state={state}
            count={byState[state]}
            what={t(`state.${state}`)}
          />
        </td>
      ))}
      <td className={`r ${overdue > 0 ? styles.flag : ""}`}>
        <Figure ministry={ministry} state="overdue" count={overdue} what={t("board.overdue")} />
      </td>
    </tr>
  );
}

type FigureProps = {
  ministry: MinistryRow["ministry"];
  state: Selection | null;
  count: number;
  what: string;
};

/** A number that opens its list; a nought opens nothing. */
function Figure({ ministry, state, count, what }: FigureProps) {
  const { t } = useTranslation("tasks");
  const name = inLocale(useLocale(), ministry.name);
  if (count === 0) return <span className={`faint ${styles.none}`}>0</span>;
  return (
    <Link
      to={listPath({ ministry: ministry.code, state })}
      aria-label={t("board.openList", { ministry: name, figure: String(count), what })}
    >
      {state === "overdue" && <Icon name="flag" />}
      {count}
    </Link>
  );
}
