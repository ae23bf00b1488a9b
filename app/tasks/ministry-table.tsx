import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Icon } from "../ui/icon.tsx";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import type { Counting } from "./counted-tasks.ts";
import { listPath, type Selection } from "./task-filter.ts";
import type { TaskState } from "./task.ts";
import type { MinistryRow } from "./tasks-board.views.server.ts";
import styles from "./ministry-table.module.css";

/** Those of the tasks that are counted. */
const COUNTED_STATES = [
  "assigned",
  "declined",
  "received",
  "in-progress",
  "reported-done",
  "rework",
  "confirmed",
] as const satisfies readonly TaskState[];

type Props = { rows: readonly MinistryRow[]; counting: Counting };

/** Every ministry that was given a task, by state; every number opens its list. */
export function MinistryTable({ rows, counting }: Props) {
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
            <th scope="col" className="r">
              {t("board.overdue")}
            </th>
            {COUNTED_STATES.map((state) => (
              <th key={state} scope="col" className={`r ${styles.byState}`}>
                {t(`state.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.leadId} row={row} counting={counting} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function Row({ row, counting }: { row: MinistryRow; counting: Counting }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const { ministry, isMine, byState, total, overdue, "no-deadline": noDeadline } = row;
  const name = inLocale(locale, ministry.name);
  return (
    <tr className={isMine ? styles.mine : undefined}>
      <th scope="row">
        <Link to={listPath({ ministry: ministry.code, counting })}>{name}</Link>
        {isMine && <small> {t("board.mine")}</small>}
      </th>
      <td className="r">
        <Figure
          {...{ ministry, counting }}
          state={null}
          count={total + noDeadline}
          what={t("list.everything")}
        />
      </td>
      <td className={`r ${overdue > 0 ? styles.flag : ""}`}>
        <Figure
          {...{ ministry, counting }}
          state="overdue"
          count={overdue}
          what={t("board.overdue")}
        />
      </td>
      {COUNTED_STATES.map((state) => (
        <td key={state} className={`r ${styles.byState}`}>
          <Figure
            {...{ ministry, counting }}
            state={state}
            count={byState[state]}
            what={t(`state.${state}`)}
          />
        </td>
      ))}
    </tr>
  );
}

type FigureProps = {
  ministry: MinistryRow["ministry"];
  counting: Counting;
  state: Selection | null;
  count: number;
  what: string;
};

/** A number that opens its list; a nought opens nothing. */
function Figure({ ministry, counting, state, count, what }: FigureProps) {
  const { t } = useTranslation("tasks");
  const name = inLocale(useLocale(), ministry.name);
  if (count === 0) return <span className={`faint ${styles.none}`}>0</span>;
  return (
    <Link
      to={listPath({ ministry: ministry.code, state, counting })}
      aria-label={t("board.openList", { ministry: name, figure: String(count), what })}
    >
      {state === "overdue" && <Icon name="flag" />}
      {count}
    </Link>
  );
}
