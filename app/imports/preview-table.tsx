import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { FindingList } from "./finding-list.tsx";
import type { ImportPage, PreviewLine } from "./import-page.views.server.ts";
import styles from "./imports.module.css";

/** The rows as they are written, each with what the check says of it. */
export function PreviewTable({ page }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  const { taken, lines, mayChange } = page;
  const { state, submit } = useDeed(`/tasks/import/${taken.id}/leave-out`);
  if (lines.length === 0) return <EmptyState title={t("empty")} />;
  const turn = ({ row, isLeftOut }: PreviewLine) =>
    void submit({ row: String(row), side: isLeftOut ? "in" : "out" });
  return (
    <>
      <RefusalNotice state={state} />
      <Table label={t("title")} className={styles.preview} cards>
        <thead>
          <tr>
            <th scope="col" className="r">
              {t("row")}
            </th>
            <th scope="col">{t("check")}</th>
            <th scope="col">{t("task")}</th>
            <th scope="col">{t("source")}</th>
            <th scope="col">{t("lead")}</th>
            <th scope="col">{t("deadline")}</th>
            {mayChange && (
              <th scope="col">
                <span className="vh">{t("change")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.row} line={line} onTurn={mayChange ? () => turn(line) : null} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Line({ line, onTurn }: { line: PreviewLine; onTurn: (() => void) | null }) {
  const { t } = useTranslation("imports");
  const { row, isLeftOut } = line;
  const words = isLeftOut
    ? t("takeInRow", { row: String(row) })
    : t("leaveOutRow", { row: String(row) });
  return (
    <tr className={isLeftOut ? styles.out : undefined}>
      <th scope="row" className="r" data-label={t("row")}>
        {row}
      </th>
      <td className={styles.check}>
        <Verdict line={line} />
        <FindingList findings={line.findings} />
      </td>
      <td className={styles.text} lang="vi">
        {line.text || t("emptyCell")}
      </td>
      <td lang="vi">
        <div>{line.notation || t("emptyCell")}</div>
        <small className="muted">{line.issuedOn || t("emptyCell")}</small>
      </td>
      <td lang="vi" data-label={t("lead")}>
        {line.lead || t("emptyCell")}
      </td>
      <td lang="vi" data-label={t("deadline")}>
        {line.deadline || t("emptyCell")}
      </td>
      {onTurn && (
        <td>
          <Button variant="quiet" label={words} onPress={onTurn}>
            {isLeftOut ? t("takeIn") : t("leaveOut")}
          </Button>
        </td>
      )}
    </tr>
  );
}

const LOOKS = {
  error: { tone: "overdue", icon: "warn" },
  warning: { tone: "soon", icon: "info" },
  ok: { tone: "for", icon: "tick" },
  present: { tone: "plain", icon: "doc" },
  "left-out": { tone: "plain", icon: "close" },
} as const;

function Verdict({ line: { verdict, isLeftOut } }: { line: PreviewLine }) {
  const { t } = useTranslation("imports");
  const shown = isLeftOut ? "left-out" : verdict;
  return <State {...LOOKS[shown]}>{t(`verdict.${shown}`)}</State>;
}
