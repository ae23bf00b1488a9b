import { useTranslation } from "react-i18next";
import type { Choice } from "../counting/decision.ts";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { choiceLook } from "./choice-look.ts";
import type { Receipt } from "./receipt.ts";
import { VoteClock } from "./vote-clock.tsx";
import styles from "./vote-sheet.module.css";
import type { StepProps } from "./vote-step.ts";

type Props = StepProps & {
  choice: Choice;
  /** What is in force until the new choice is recorded. */
  receipt: Receipt | null;
  state: DeedState<Receipt>;
  onRecord: () => void;
  onBack: () => void;
};

export function ConfirmStep({ vote, now, headingId, choice, receipt, state, ...props }: Props) {
  const { t } = useTranslation("votes");
  const word = t(`choice.${choice}`);
  return (
    <>
      <div className={styles.record}>
        <div className={`${styles.mark} ${styles[choiceLook[choice]]}`}>
          <Icon name={choiceLook[choice]} />
        </div>
        <div>
          <p className={styles.kicker}>{t("confirmTitle", { item: vote.item.position })}</p>
          <h2 id={headingId} className={styles.big}>
            {word}
          </h2>
          <p className={styles.quoted}>{vote.question}</p>
        </div>
        <VoteClock openedAt={vote.openedAt} now={now} />
      </div>
      <RefusalNotice state={state} />
      <div className={styles.decide}>
        <Button icon="back" isDisabled={state.is === "pending"} onPress={props.onBack}>
          {t("chooseAgain")}
        </Button>
        <Button
          variant="primary"
          pending={state.is === "pending"}
          pendingLabel={t("recording")}
          onPress={props.onRecord}
        >
          {t("record", { choice: word })}
        </Button>
      </div>
      <div className={styles.foot}>
        <p>
          {receipt
            ? t("confirmReplaces", standing(receipt, t(`choice.${receipt.choice}`)))
            : t("confirmNote")}
        </p>
      </div>
    </>
  );
}

const standing = ({ at }: Receipt, choice: string) => ({ choice, at: clockVi(at) });
