import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { ArticleRow, ClauseRow, Edit } from "./edited-text.ts";
import styles from "./article-rows.module.css";

type Change = (change: Edit) => void;
type Props = { row: ArticleRow; number: number; change: Change };

/** One article of a draft: its title and its clauses, each to be moved up or taken out. */
export function ArticleRows({ row, number, change }: Props) {
  const { t } = useTranslation("resolutions");
  const article = String(number);
  const { key, clauses } = row;
  return (
    <fieldset className={styles.article}>
      <legend className="vh">{t("article", { article })}</legend>
      <div className={styles.row}>
        <TextField
          label={t("edit.articleTitle", { article })}
          lang="vi"
          value={row.title}
          onChange={(text) => change({ is: "article-title", article: key, text })}
        />
        <Button
          variant="icon"
          icon="back"
          className={styles.up}
          label={t("edit.articleUp", { article })}
          isDisabled={number === 1}
          onPress={() => change({ is: "raise-article", article: key })}
        />
        <Button
          variant="icon"
          icon="close"
          label={t("edit.removeArticle", { article })}
          onPress={() => change({ is: "remove-article", article: key })}
        />
      </div>
      {clauses.map((clause, at) => (
        <ClauseLine
          key={clause.key}
          row={clause}
          place={{ article, clause: String(at + 1), isOnly: clauses.length === 1 }}
          change={change}
        />
      ))}
      <div>
        <Button
          variant="quiet"
          icon="plus"
          onPress={() => change({ is: "add-clause", article: key })}
        >
          {t("edit.addClause")}
        </Button>
      </div>
    </fieldset>
  );
}

type LineProps = {
  row: ClauseRow;
  place: { article: string; clause: string; isOnly: boolean };
  change: Change;
};

function ClauseLine({ row, place, change }: LineProps) {
  const { t } = useTranslation("resolutions");
  const { article, clause, isOnly } = place;
  return (
    <div className={styles.row}>
      <TextArea
        label={isOnly ? t("edit.text", { article }) : t("edit.clauseText", { article, clause })}
        lang="vi"
        rows={3}
        value={row.text}
        onChange={(text) => change({ is: "clause-text", clause: row.key, text })}
      />
      {!isOnly && (
        <>
          <Button
            variant="icon"
            icon="back"
            className={styles.up}
            label={t("edit.clauseUp", { article, clause })}
            isDisabled={clause === "1"}
            onPress={() => change({ is: "raise-clause", clause: row.key })}
          />
          <Button
            variant="icon"
            icon="close"
            label={t("edit.removeClause", { article, clause })}
            onPress={() => change({ is: "remove-clause", clause: row.key })}
          />
        </>
      )}
    </div>
  );
}
