import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { ListFinding } from "./list-import.ts";
import type { ListPage, PreviewRow } from "./list-page.views.server.ts";
import styles from "./people.module.css";

/** The rows as the file has them, the faulty first, each with what is to be said of it. */
export function ListPreview({ page: { taken, rows } }: { page: ListPage }) {
  const { t } = useTranslation("people");
  const { state, submit } = useDeed(`/people/import/${taken.id}/leave-out`);
  const faultyFirst = [
    ...rows.filter(({ verdict }) => verdict === "error"),
    ...rows.filter(({ verdict }) => verdict !== "error"),
  ];
  const turn = ({ row, verdict }: PreviewRow) =>
    void submit({ row: String(row), side: verdict === "left-out" ? "in" : "out" });
  return (
    <>
      <RefusalNotice state={state} />
      <Table label={taken.fileName} cards>
        <thead>
          <tr>
            <th scope="col" className="r">
              {t("import.row")}
            </th>
            <th scope="col">{t("import.check")}</th>
            <th scope="col">{t("import.code")}</th>
            <th scope="col">{t("import.name")}</th>
            <th scope="col">{t("import.place")}</th>
            <th scope="col">
              <span className="vh">{t("import.change")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {faultyFirst.map((line) => (
            <Line key={line.row} line={line} onTurn={() => turn(line)} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

const LOOKS = {
  error: { tone: "overdue", icon: "warn" },
  ok: { tone: "for", icon: "tick" },
  present: { tone: "plain", icon: "doc" },
  "left-out": { tone: "plain", icon: "close" },
} as const;

function Line({ line, onTurn }: { line: PreviewRow; onTurn: () => void }) {
  const { t } = useTranslation("people");
  const { row, verdict, findings, code, name, place } = line;
  const isOut = verdict === "left-out";
  const label = t(isOut ? "import.takeInRow" : "import.leaveOutRow", { row: String(row) });
  return (
    <tr className={isOut ? styles.out : undefined}>
      <th scope="row" className="r" data-label={t("import.row")}>
        {row}
      </th>
      <td className={styles.check}>
        <State {...LOOKS[verdict]}>{t(`import.verdict.${verdict}`)}</State>
        {!isOut && findings.map((finding, at) => <Finding key={at} finding={finding} />)}
      </td>
      <td data-label={t("import.code")}>{code || t("none")}</td>
      <td className={styles.title} lang="vi" data-label={t("import.name")}>
        {name || t("none")}
      </td>
      <td data-label={t("import.place")}>{place || t("none")}</td>
      <td>
        <Button variant="quiet" label={label} onPress={onTurn}>
          {t(isOut ? "import.takeIn" : "import.leaveOut")}
        </Button>
      </td>
    </tr>
  );
}

function Finding({ finding: { code, field, text = "", row = 0 } }: { finding: ListFinding }) {
  const { t } = useTranslation("people");
  const words = { field: field ? t(`import.field.${field}`) : "", text, row: String(row) };
  return <div className="small">{t(`import.finding.${code}`, words)}</div>;
}
