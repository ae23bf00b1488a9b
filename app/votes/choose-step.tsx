import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { BlockItems } from "./block-items.tsx";
import { lookOf } from "./choice-look.ts";
import { chosenBy, marksOf, type Mark } from "./secret-ballot.ts";
import { SecretNote } from "./secret-note.tsx";
import { useChoiceWords } from "./use-choice-words.ts";
import { useQuestion } from "./use-question.ts";
import { VoteClock } from "./vote-clock.tsx";
import choices from "./vote-choices.module.css";
import looks from "./vote-look.module.css";
import styles from "./vote-sheet.module.css";
import type { StepProps } from "./vote-step.ts";
import type { VoteView } from "./vote-view.ts";

type Props = StepProps & { onChoose: (mark: Mark) => void; onKeep: (() => void) | null };

/** Equal buttons in a fixed order, so that the design leans to no side. */
export function ChooseStep({ vote, now, headingId, onChoose, onKeep, onLower }: Props) {
  const { t } = useTranslation("votes");
  const question = useQuestion(vote);
  const opened = vote.onChairsWord ? "openedOnWord" : "openedByChair";
  const { isSecret, options } = vote.form;
  return (
    <>
      <div className={styles.head}>
        <div>
          <p className={styles.kicker}>
            {t(opened, { item: vote.item.position, at: clockVi(vote.openedAt) })}
          </p>
          <h2 id={headingId} className={styles.question}>
            {question}
          </h2>
          <BlockItems block={vote.block} />
        </div>
        <VoteClock vote={vote} now={now} />
      </div>
      <div className={options ? `${choices.choices} ${choices.many}` : choices.choices}>
        {marksOf(options?.length ?? null).map((mark) => (
          <ChoiceButton key={mark} {...{ vote, mark, headingId, onChoose }} />
        ))}
      </div>
      <div className={styles.foot}>
        {isSecret ? <SecretNote /> : <p>{t("chooseNote")}</p>}
        <div className="bar">
          {onKeep && <Button onPress={onKeep}>{t("keepMine")}</Button>}
          <Button icon="down" onPress={onLower}>
            {t("collapse")}
          </Button>
        </div>
      </div>
    </>
  );
}

type ChoiceProps = Pick<Props, "headingId" | "onChoose"> & { vote: VoteView; mark: Mark };

function ChoiceButton({ vote, mark, headingId, onChoose }: ChoiceProps) {
  const { t } = useTranslation("votes");
  const words = useChoiceWords();
  const chosen = chosenBy(mark);
  const look = lookOf(chosen);
  const alternative = chosen.option && vote.form.options?.[chosen.option - 1];
  const meaning = vote.form.options && chosen.choice === "ABSTAIN" ? "NONE" : chosen.choice;
  const figures = { needed: String(vote.needed), seats: String(vote.seats) };
  return (
    <div>
      <AriaButton
        className={`${choices.choice} ${looks[look]}`}
        aria-describedby={`${headingId}-${mark}`}
        onPress={() => onChoose(mark)}
      >
        {/* A tick would say that it is chosen already. */}
        <Icon name={alternative ? "ring" : look} />
        <b>{words(chosen)}</b>
      </AriaButton>
      <p
        id={`${headingId}-${mark}`}
        className={alternative ? `${choices.means} ${choices.alternative}` : choices.means}
      >
        {alternative || t(`means.${meaning}`, figures)}
      </p>
    </div>
  );
}
