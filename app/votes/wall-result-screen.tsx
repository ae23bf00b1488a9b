import { useTranslation } from "react-i18next";
import type { Tally } from "../counting/tally.ts";
import { Icon } from "../ui/icon.tsx";
import { outcomeLook } from "./choice-look.ts";
import { VoteFigures } from "./vote-figures.tsx";
import type { WallVote } from "./vote.views.server.ts";
import styles from "./wall.module.css";

type Props = { vote: WallVote; tally: Tally };

/** Adopted or not, in one look from the last row; then by how much. */
export function WallResultScreen({ vote, tally }: Props) {
  const { t } = useTranslation(["wall", "votes"]);
  const look = outcomeLook[tally.outcome];
  const of = { item: vote.item.position, round: String(vote.round) };
  return (
    <div className={styles.result} role="status">
      <p className={`${styles.kicker} ${styles.quiet}`}>{t("result", of)}</p>
      <div className={styles.outcome}>
        <Icon name={look} className={`state--${look}`} />
        <div>
          <h2 className={`state--${look}`}>{t(`votes:outcome.${tally.outcome}`)}</h2>
          <p className={styles.decided}>{vote.question}</p>
          {tally.decidedBy === "PM_SIDE" && (
            <p className={styles.lead}>{t("votes:because.PM_SIDE")}</p>
          )}
        </div>
      </div>
      <VoteFigures tally={tally} entitled={vote.progress.entitled} size="l" />
    </div>
  );
}
