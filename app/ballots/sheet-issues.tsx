import { useTranslation } from "react-i18next";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { State } from "../ui/state.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { BallotContent, BallotIssue } from "./ballot-content.ts";
import panes from "./ballot-sheet.module.css";
import styles from "./sheet-issues.module.css";
import { choicesOf, type IssueAnswer } from "./opinion.ts";
import { SheetReading } from "./sheet-reading.tsx";
import { useChoiceWords } from "./use-choice-words.ts";
import type { KeptOpinion } from "./use-kept-opinion.ts";

type Props = {
  content: BallotContent;
  answers: readonly IssueAnswer[];
  /** Without it there is nothing to write. */
  onAnswer?: KeptOpinion["answerIssue"];
};

/** What is disputed, point by point, with who is for which way. */
export function SheetIssues({ content, answers, onAnswer }: Props) {
  const { t } = useTranslation("ballots");
  return (
    <section className={panes.issues} aria-label={t("sheet.issues")}>
      <h1 lang="vi">{content.subject}</h1>
      <p className={styles.summary} lang="vi">
        {content.summary}
      </p>
      <SheetReading content={content} />
      {content.issues.map((issue, at) => (
        <Issue
          key={issue.id}
          issue={issue}
          number={at + 1}
          answer={answers.find(({ issueId }) => issueId === issue.id) ?? null}
          onAnswer={onAnswer}
        />
      ))}
    </section>
  );
}

type IssueProps = Pick<Props, "onAnswer"> & {
  issue: BallotIssue;
  number: number;
  answer: IssueAnswer | null;
};

function Issue({ issue, number, answer, onAnswer }: IssueProps) {
  const { t } = useTranslation("ballots");
  const say = useChoiceWords();
  const chosen = answer?.choice || null;
  const title = t("sheet.issue", { number: String(number), title: issue.title });
  return (
    <article className={styles.issue}>
      <div className={styles.head}>
        <h2 lang="vi">{title}</h2>
        {(chosen || onAnswer) && (
          <State {...(chosen ? { tone: "for", icon: "tick" } : { icon: "ring" })}>
            {t(chosen ? "sheet.chosen" : "sheet.notChosen")}
          </State>
        )}
      </div>
      <RadioChoices
        label={title}
        labelHidden
        look="list"
        name={`issue:${issue.id}`}
        options={choicesOf(issue).map((value) => ({ value, ...say(issue, value) }))}
        value={chosen}
        onChange={(choice) => onAnswer?.(issue.id, { choice })}
        isDisabled={!onAnswer}
      />
      {chosen === "OTHER" && (
        <div className={styles.other}>
          <TextField
            label={t("sheet.issueText", { number: String(number) })}
            name={`text:${issue.id}`}
            value={answer?.text ?? ""}
            onChange={(text) => onAnswer?.(issue.id, { text })}
            readOnly={!onAnswer}
            lang="vi"
          />
        </div>
      )}
    </article>
  );
}
