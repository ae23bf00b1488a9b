import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import { IntakeLine } from "../ui/intake-line.tsx";
import { State } from "../ui/state.tsx";
import { useRereadWhile } from "../ui/use-reread-while.ts";
import { EditPaper } from "./edit-paper.tsx";
import { MarkStates } from "./mark-states.tsx";
import styles from "./item-papers.module.css";
import type { NamedReader, PreparedPaper } from "./prepare-papers.views.server.ts";
import { PublishPaper } from "./publish-paper.tsx";
import { ReceiptsDialog } from "./receipts-dialog.tsx";
import { UploadPaper } from "./upload-paper.tsx";
import { usePageNumbers } from "./use-page-numbers.ts";

type Props = {
  meetingId: string;
  item: { id: string; position: string };
  /** Of this item, in their order. */
  papers: readonly PreparedPaper[];
  /** Whom a paper can be restricted to. */
  candidates: readonly NamedReader[];
  /** A closed meeting keeps its papers as they are. */
  mayChange: boolean;
  /** Single papers go out from the invitation on. */
  mayPublish: boolean;
};

/** The papers of one agenda item on the secretariat's table. */
export function ItemPapers({ meetingId, item, papers, candidates, ...may }: Props) {
  const { t } = useTranslation("papers");
  const { mayChange, mayPublish } = may;
  useRereadWhile(papers.some(({ intake }) => intake !== null && intake.failed.length === 0));
  return (
    <section className={styles.papers} aria-label={t("prepare.title", { position: item.position })}>
      {papers.length === 0 && <p className="small muted">{t("prepare.none")}</p>}
      {papers.length > 0 && (
        <ul className={styles.list}>
          {papers.map((paper, index) => (
            <li key={paper.id} className={styles.line}>
              <PaperWords paper={paper} mayChange={mayChange} />
              <ButtonLink
                to={`/meetings/${meetingId}?paper=${paper.id}`}
                label={t("prepare.openLabel", { title: paper.title })}
              >
                {t("prepare.open")}
              </ButtonLink>
              {paper.published && (
                <ReceiptsDialog
                  paperId={paper.id}
                  title={paper.title}
                  words={t("receipts.open", { opened: paper.opened, of: paper.receipts.length })}
                />
              )}
              {mayPublish && !paper.published && <PublishPaper paper={paper} />}
              {mayChange && (
                <EditPaper
                  paper={paper}
                  candidates={candidates}
                  isFirst={index === 0}
                  isLast={index === papers.length - 1}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && <UploadPaper itemId={item.id} candidates={candidates} />}
    </section>
  );
}

type WordsProps = { paper: PreparedPaper; mayChange: boolean };

function PaperWords({ paper, mayChange }: WordsProps) {
  const { t } = useTranslation("papers");
  const pages = usePageNumbers(paper);
  return (
    <div className={styles.words}>
      <span className="num muted">{paper.number}</span>
      <span className={styles.name}>
        <b lang="vi">{paper.title}</b>
        <small className="muted">
          {t(`kind.${paper.paperKind}`)} · {t("prepare.pages", { count: paper.pages })}
          {paper.version > 1 && ` · ${t("prepare.version", { version: paper.version })}`}
        </small>
        <MarkStates marks={paper.marks} />
        <IntakeLine
          intake={paper.intake}
          {...(mayChange && { retry: `/papers/${paper.id}/retry-intake` })}
        />
      </span>
      {paper.restricted && (
        <State icon="lock">{t("prepare.restricted", { count: paper.readers.length })}</State>
      )}
      {pages === null ? (
        <State icon="clock" tone="soon">
          {t("prepare.waiting")}
        </State>
      ) : (
        <State icon="tick" tone="for">
          {t("prepare.published", { pages })}
        </State>
      )}
    </div>
  );
}
