import { useTranslation } from "react-i18next";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { ChangedPages } from "./changed-pages.tsx";
import { MarkStates } from "./mark-states.tsx";
import { changesSince, type OpenPaper } from "./open-version.ts";
import styles from "./paper-reader.module.css";
import { ReturnPaper } from "./return-paper.tsx";

type Props = {
  open: OpenPaper;
  /** To a page of the version that lies open. */
  onJump: (page: number) => void;
};

/** Above the pages: how the paper is to be handled, which version lies open, and what changed. */
export function ReaderBand({ open, onJump }: Props) {
  const { paper, isNewest } = open;
  const { marks, version } = paper;
  const hasMarks = marks.handling !== null || marks.urgency !== null || marks.mustRead;
  if (!hasMarks && version === 1) return null;
  return (
    <div className={isNewest ? styles.band : `${styles.band} ${styles.replaced}`} role="status">
      <MarkStates marks={marks} />
      <ReturnPaper paper={paper} />
      {version > 1 && <VersionWords open={open} onJump={onJump} />}
    </div>
  );
}

function VersionWords({ open: { paper, version, isNewest }, onJump }: Props) {
  const { t } = useTranslation("papers");
  const [before] = paper.older;
  if (isNewest) {
    return (
      <span className={styles.bandWords}>
        {t("version.newest", { version, note: paper.note ?? "" })}
        <ChangedPages paperId={paper.id} version={version} side="after" onJump={onJump} />
        {before && (
          <ButtonLink variant="quiet" to={`?paper=${paper.id}&version=${before.version}`}>
            {t("version.openOlder", { version: before.version })}
          </ButtonLink>
        )}
      </span>
    );
  }
  const opened = paper.older.find((each) => each.version === version);
  const since = opened ? `${timeVi(opened.outAt)} ${dateVi(opened.outAt)}` : "";
  return (
    <span className={styles.bandWords}>
      <span>
        <b>{t("version.replaced", { version, since })}</b>{" "}
        {t("version.revised", { note: changesSince(paper, version).join("; ") })}
      </span>
      <ChangedPages paperId={paper.id} version={version + 1} side="before" onJump={onJump} />
      <ButtonLink icon="sync" to={`?paper=${paper.id}&version=${paper.version}`}>
        {t("version.openNewest", { version: paper.version })}
      </ButtonLink>
    </span>
  );
}
