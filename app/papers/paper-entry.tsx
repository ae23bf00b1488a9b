import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import styles from "./agenda-rail.module.css";
import { MarkStates } from "./mark-states.tsx";
import { isRevised, type PaperLine, type ReadablePaper, type WithheldPaper } from "./paper-line.ts";
import { usePageNumbers } from "./use-page-numbers.ts";

type EntryProps = { line: PaperLine; isOn: boolean; onChoose: () => void };

/** A paper in the rail, what is new about it, and the versions it replaced, greyed beneath it. */
export function PaperEntry({ line, isOn, onChoose }: EntryProps) {
  if (line.kind === "withheld") return <WithheldEntry line={line} />;
  return (
    <>
      <Link
        className={`sub ${styles.entry} ${isOn ? "sub--on" : ""}`}
        to={`?paper=${line.id}`}
        aria-current={isOn ? "page" : undefined}
        preventScrollReset
        onClick={onChoose}
      >
        <span className="n">{line.number}</span>
        <span>
          <span lang="vi">{line.title}</span>
          <News paper={line} />
          <MarkStates marks={line.marks} />
        </span>
        <EntryEnd paper={line} />
      </Link>
      <OlderVersions paper={line} onChoose={onChoose} />
    </>
  );
}

function News({ paper }: { paper: ReadablePaper }) {
  const { t } = useTranslation("papers");
  if (!isRevised(paper)) return null;
  return (
    <span className={styles.news}>
      <Icon name="sync" size="s" /> {t("version.revised", { note: paper.note ?? "" })}
    </span>
  );
}

function OlderVersions({ paper, onChoose }: { paper: ReadablePaper; onChoose: () => void }) {
  const { t } = useTranslation("papers");
  return paper.older.map(({ version, pages }) => (
    <Link
      key={version}
      className={`sub ${styles.entry} ${styles.older}`}
      to={`?paper=${paper.id}&version=${version}`}
      preventScrollReset
      onClick={onChoose}
    >
      <span className="n" />
      <span>{t("version.older", { version })}</span>
      <span className="p num">{t("agenda.pageCount", { count: pages })}</span>
    </Link>
  ));
}

function EntryEnd({ paper }: { paper: ReadablePaper }) {
  const { t } = useTranslation("papers");
  return (
    <span className="p num">
      {paper.restricted && <Icon name="lock" size="s" label={t("agenda.restricted")} />}
      {paper.unread && <span className="dot" role="img" aria-label={t("agenda.unread")} />}
      {paper.firstPage === null
        ? t("agenda.unpublished")
        : t("agenda.page", { page: paper.firstPage })}
    </span>
  );
}

function WithheldEntry({ line }: { line: WithheldPaper }) {
  const { t } = useTranslation("papers");
  const pages = usePageNumbers(line) ?? t("agenda.pageCount", { count: line.pages });
  return (
    <span className={`sub ${styles.entry}`}>
      <span className="n">{line.number}</span>
      <span className="muted">{t(line.mark ? `handling.${line.mark}` : "agenda.withheld")}</span>
      <span className="p num">
        <Icon name="lock" size="s" />
        {t("agenda.withheldBlank", { pages })}
      </span>
    </span>
  );
}
