import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { ColumnsChoice } from "./columns-choice.tsx";
import { CommitChoice } from "./commit-choice.tsx";
import { ImportPages } from "./import-pages.tsx";
import { ImportRecord } from "./import-record.tsx";
import type { ImportPage } from "./import-page.views.server.ts";
import { NamesChoice } from "./names-choice.tsx";
import { previewPath, type PreviewQuery } from "./preview-query.ts";
import { PreviewTable } from "./preview-table.tsx";
import { VERDICTS } from "./task-import.ts";
import styles from "./imports.module.css";

/** A register on its way in: its columns, its names, every row with its verdict, and the one act. */
export function ImportView({ page }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  const { taken } = page;
  if (taken.state !== "staged") return <ImportRecord page={page} />;
  return (
    <div className="single stack">
      <PageHead title={taken.fileName} sub={t("sub")} />
      <CommitChoice page={page} />
      {taken.unknown.length > 0 && <NamesChoice page={page} />}
      <details className={styles.fold} open={taken.columns.text === undefined}>
        <summary>{t("columns.title")}</summary>
        <ColumnsChoice page={page} />
      </details>
      <Filter page={page} />
      <PreviewTable page={page} />
      <ImportPages page={page} />
    </div>
  );
}

const SHOWN = [...VERDICTS, "left-out"] as const;

/** The verdicts with their figures; each opens its rows. */
function Filter({ page: { taken, counts, show } }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  const link = (to: PreviewQuery["show"], words: string) => (
    <ButtonLink
      key={to ?? "all"}
      to={previewPath(taken.id, { show: to })}
      variant={show === to ? "primary" : "default"}
    >
      {words}
    </ButtonLink>
  );
  return (
    <nav className="bar" aria-label={t("filter")}>
      {link(null, t("show.all", { figure: String(taken.rows) }))}
      {SHOWN.filter((each) => counts[each] > 0 || each === show).map((each) =>
        link(each, t(`show.${each}`, { figure: String(counts[each]) })),
      )}
    </nav>
  );
}
