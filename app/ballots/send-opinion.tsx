import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/dialog.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { State } from "../ui/state.tsx";
import { useDeed } from "../ui/use-deed.ts";
import { choiceLook } from "./ballot-look.ts";
import styles from "./sheet-answer.module.css";
import type { BallotPage, MemberSheet } from "./ballot-view.ts";
import { useChoiceWords } from "./use-choice-words.ts";
import type { KeptOpinion } from "./use-kept-opinion.ts";

type Props = { page: BallotPage; sheet: MemberSheet; kept: KeptOpinion; onSent: () => void };

/** Asks once, with everything that will be sent before one's eyes. */
export function SendOpinion({ page, sheet, kept, onSent }: Props) {
  const { t } = useTranslation("ballots");
  const [isOpen, setIsOpen] = useState(false);
  const { submit, state } = useDeed(`/ballots/${page.head.id}/send`, { onDone: onSent });
  const [latest] = sheet.sent;
  const missing = useMissing(page, kept);

  function send() {
    setIsOpen(false);
    void submit({ opinion: JSON.stringify(kept.opinion), replacesId: latest?.id ?? "" });
  }

  return (
    <div className={styles.send}>
      <RefusalNotice state={state} />
      <Button
        variant="accent"
        icon="sign"
        wide
        isDisabled={missing !== null}
        pending={state.is === "pending"}
        onPress={() => setIsOpen(true)}
      >
        {t(latest ? "send.again" : "send.first")}
      </Button>
      {missing && <p className={styles.missing}>{missing}</p>}
      <ConfirmDialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t(latest ? "send.titleAgain" : "send.title")}
        confirmLabel={t("send.confirm")}
        cancelLabel={t("send.back")}
        variant="accent"
        onConfirm={send}
      >
        <Said page={page} kept={kept} />
        <p className="small muted">{t("send.note")}</p>
      </ConfirmDialog>
    </div>
  );
}

/** The first thing that is still open, in a sentence; null: it can be sent. */
function useMissing({ content }: BallotPage, { opinion }: KeptOpinion): string | null {
  const { t } = useTranslation("ballots");
  const isWordless = opinion.text.trim() === "";
  const answerTo = (id: string) => opinion.answers.find(({ issueId }) => issueId === id);
  const open = content.issues.findIndex(({ id }) => !answerTo(id)?.choice);
  if (open >= 0) return t("send.issueOpen", { number: String(open + 1) });
  if (opinion.choice === null) return t("send.noChoice");
  if (opinion.choice !== "AGREE" && isWordless) return t("send.noText");
  const mute = content.issues.findIndex(({ id }) => {
    const answer = answerTo(id);
    return isWordless && answer?.choice === "OTHER" && answer.text.trim() === "";
  });
  return mute >= 0 ? t("send.issueMute", { number: String(mute + 1) }) : null;
}

function Said({ page: { content }, kept: { opinion } }: Pick<Props, "page" | "kept">) {
  const { t } = useTranslation("ballots");
  const say = useChoiceWords();
  return (
    <div className="stack stack--s">
      {opinion.choice && (
        <p className={styles.said}>
          <State {...choiceLook[opinion.choice]}>{t(`choice.${opinion.choice}`)}</State>
          {opinion.isReserved && <State icon="flag">{t("sheet.reserved")}</State>}
        </p>
      )}
      <ul className={styles.saidIssues} lang="vi">
        {content.issues.map((issue, at) => {
          const answer = opinion.answers.find(({ issueId }) => issueId === issue.id);
          return (
            <li key={issue.id}>
              {t("sheet.issue", { number: String(at + 1), title: issue.title })}:{" "}
              <b>{answer && say(issue, answer.choice).label}</b>
              {answer?.choice === "OTHER" && answer.text && ` (${answer.text})`}
            </li>
          );
        })}
      </ul>
      {opinion.text && (
        <blockquote className={styles.quoted} lang="vi">
          {opinion.text}
        </blockquote>
      )}
      {opinion.fileIds.length > 0 && (
        <p className="small">{t("send.files", { figure: String(opinion.fileIds.length) })}</p>
      )}
    </div>
  );
}
