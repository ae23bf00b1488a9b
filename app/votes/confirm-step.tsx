import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { lookOf } from "./choice-look.ts";
import { PasswordAgain } from "./password-again.tsx";
import type { Receipt } from "./receipt.ts";
import { chosenBy, type Mark } from "./secret-ballot.ts";
import { useChoiceWords } from "./use-choice-words.ts";
import { useQuestion } from "./use-question.ts";
import { VoteClock } from "./vote-clock.tsx";
import looks from "./vote-look.module.css";
import record from "./vote-record.module.css";
import styles from "./vote-sheet.module.css";
import type { StepProps } from "./vote-step.ts";

type Props = StepProps & {
  mark: Mark;
  /** What is in force until the new choice is recorded. */
  receipt: Receipt | null;
  state: DeedState<Receipt>;
  /** Where the body asks for it again before each cast. */
  password: string;
  onPassword: (text: string) => void;
  onRecord: () => void;
  onBack: () => void;
};

export function ConfirmStep({ vote, now, headingId, mark, receipt, state, ...props }: Props) {
  const { t } = useTranslation("votes");
  const question = useQuestion(vote);
  const words = useChoiceWords();
  const chosen = chosenBy(mark);
  const look = lookOf(chosen);
  const { options, isSecret } = vote.form;
  const alternative = chosen.option && options?.[chosen.option - 1];
  return (
    <>
      <div className={record.record}>
        <div className={`${record.mark} ${looks[look]}`}>
          <Icon name={look} />
        </div>
        <div>
          <p className={styles.kicker}>{t("confirmTitle", { item: vote.item.position })}</p>
          <h2 id={headingId} className={record.big}>
            {words(chosen)}
          </h2>
          {alternative && <p className={record.chosen}>{alternative}</p>}
          <p className={record.quoted}>{question}</p>
        </div>
        <VoteClock vote={vote} now={now} />
      </div>
      {vote.asksForPassword && <PasswordAgain {...props} />}
      <RefusalNotice state={state} />
      <div className={record.decide}>
        <Button icon="back" isDisabled={state.is === "pending"} onPress={props.onBack}>
          {t("chooseAgain")}
        </Button>
        <Button
          variant="primary"
          pending={state.is === "pending"}
          pendingLabel={t("recording")}
          onPress={props.onRecord}
        >
          {t("record", { choice: words(chosen) })}
        </Button>
      </div>
      <div className={styles.foot}>
        {isSecret ? (
          <p>
            <b>{t("secret.final")}</b> {t("confirmNote")}
          </p>
        ) : (
          <p>
            {receipt
              ? t("confirmReplaces", { choice: words(receipt), at: clockVi(receipt.at) })
              : t("confirmNote")}
          </p>
        )}
      </div>
    </>
  );
}
