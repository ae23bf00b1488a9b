import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import { becauseOf, figuresOf, needsReason, outcomeLook } from "./choice-look.ts";
import { VoteFigures } from "./vote-figures.tsx";
import { useQuestion } from "./use-question.ts";
import type { WallVote } from "./vote.views.server.ts";
import type { VoteResult } from "./vote-result.ts";
import styles from "./wall.module.css";

type Props = { vote: WallVote; result: VoteResult };

/** Adopted or not, in one look from the last row; then by how much. */
export function WallResultScreen({ vote, result }: Props) {
  const { t } = useTranslation(["wall", "votes"]);
  const question = useQuestion(vote);
  const look = outcomeLook[result.outcome];
  const because = becauseOf(result);
  const { taken } = vote.form;
  const of = { item: vote.item.position, round: String(vote.round) };
  return (
    <div className={styles.result} role="status">
      <p className={`${styles.kicker} ${styles.quiet}`}>{t("result", of)}</p>
      <div className={styles.outcome}>
        <Icon name={look} className={`state--${look}`} />
        <div>
          <h2 className={`state--${look}`}>{t(`votes:outcome.${result.outcome}`)}</h2>
          <p className={styles.decided}>{question}</p>
          {taken !== "tablet" && <p className={styles.lead}>{t(`votes:byHand.mark.${taken}`)}</p>}
          {vote.form.isSecret && <p className={styles.lead}>{t("votes:secret.label")}</p>}
          {needsReason(result) && (
            <p className={styles.lead}>{t(`votes:because.${because}`, figuresOf(result))}</p>
          )}
        </div>
      </div>
      <VoteFigures
        result={result}
        options={vote.form.options}
        entitled={vote.progress.entitled}
        size="l"
      />
    </div>
  );
}
