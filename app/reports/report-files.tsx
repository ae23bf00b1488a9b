import { useTranslation } from "react-i18next";
import { TextLink } from "../ui/button-link.tsx";
import { reportPath, type ReportQuery } from "./report-query.ts";
import styles from "./reports.module.css";

const FILES = [
  ["government", "pdf"],
  ["government", "xlsx"],
  ["government", "csv"],
  ["public", "pdf"],
  ["public", "xlsx"],
  ["public", "csv"],
  ["overdue", "csv"],
] as const;

type Props = { query: Partial<ReportQuery>; /** A frozen month. */ month?: string };

/** The report to the Government and the public extract as files, of what is shown. */
export function ReportFiles({ query, month }: Props) {
  const { t } = useTranslation("reports");
  return (
    <ul className={`rows rows--plain ${styles.files}`} aria-label={t("files.title")}>
      {FILES.map(([is, as]) => (
        <li key={`${is} ${as}`}>
          <TextLink
            to={reportPath(query, { is, as, ...(month && { month }) }, "/reports/file")}
            icon={as === "pdf" ? "doc" : "download"}
            small
            reloadDocument
          >
            {t(`files.${is}`, { as: as.toUpperCase() })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
