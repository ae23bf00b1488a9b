import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Article, Clause } from "./article.ts";
import { DOCUMENT_FORMS } from "./document-form.ts";
import type { DocumentKind } from "./document-kind.ts";
import { annexLabel, partNumber, type AnnexPaper } from "./document-paper.ts";
import styles from "./resolution-text.module.css";

type Props = {
  kind: DocumentKind;
  title: string;
  articles: readonly Article[];
  annexes: readonly AnnexPaper[];
  /** What stands under a clause: its task, or the way to give it one. */
  under?: (clause: Clause, article: Article) => ReactNode;
};

/** A document as one reads it; the text itself is Vietnamese in every language of the interface. */
export function ResolutionText({ kind, title, articles, annexes, under }: Props) {
  const { t } = useTranslation("resolutions");
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.kind} aria-hidden="true">
          {DOCUMENT_FORMS[kind].name}
        </p>
        <h1 lang="vi">
          <span className="vh">{t(`kind.${kind}`)}: </span>
          {title}
        </h1>
      </header>
      {articles.map((article) => (
        <section key={article.number} className={styles.article} lang="vi">
          <h2>
            {partNumber(kind, article.number)}
            {article.title && ` ${article.title}`}
          </h2>
          {article.clauses.map((clause) => (
            <div key={clause.id} className={styles.clause} id={clause.id}>
              <p>
                {clause.number !== null && `${clause.number}. `}
                {clause.text}
              </p>
              {under?.(clause, article)}
            </div>
          ))}
        </section>
      ))}
      {annexes.map((annex, at) => (
        <section key={at} className={styles.annex} lang="vi">
          <h2>
            {annexLabel(at + 1, annexes.length)}
            <br />
            {annex.title}
          </h2>
          {annex.text.split("\n").map((line, place) => (
            <p key={place}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
