import { Button as AriaButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CHOICES, type Choice } from "../counting/decision.ts";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { choiceLook } from "./choice-look.ts";
import { VoteClock } from "./vote-clock.tsx";
import styles from "./vote-sheet.module.css";
import type { StepProps } from "./vote-step.ts";

type Props = StepProps & { onChoose: (choice: Choice) => void; onKeep: (() => void) | null };

/** Three equal buttons in a fixed order, so that the design leans to no side. */
export function ChooseStep({ vote, now, headingId, onChoose, onKeep, onLower }: Props) {
  const { t } = useTranslation("votes");
  const opened = vote.onChairsWord ? "openedOnWord" : "openedByChair";
  return (
    <>
      <div className={styles.head}>
        <div>
          <p className={styles.kicker}>
            {t(opened, { item: vote.item.position, at: clockVi(vote.openedAt) })}
          </p>
          <h2 id={headingId} className={styles.question}>
            {vote.question}
          </h2>
        </div>
        <VoteClock openedAt={vote.openedAt} now={now} />
      </div>
      <div className={styles.choices}>
        {CHOICES.map((choice) => (
          <div key={choice}>
            <AriaButton
              className={`${styles.choice} ${styles[choiceLook[choice]]}`}
              aria-describedby={`${headingId}-${choice}`}
              onPress={() => onChoose(choice)}
            >
              <Icon name={choiceLook[choice]} />
              <b>{t(`choice.${choice}`)}</b>
            </AriaButton>
            <p id={`${headingId}-${choice}`} className={styles.means}>
              {t(`means.${choice}`, { needed: String(vote.needed), seats: String(vote.seats) })}
            </p>
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <p>{t("chooseNote")}</p>
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
