import { useTranslation } from "react-i18next";
import { seatsOf } from "../counting/decision.ts";
import { Cells } from "../ui/cells.tsx";
import { Icon, type IconName } from "../ui/icon.tsx";
import { AlternativeVotes } from "./alternative-votes.tsx";
import type { VoteResult } from "./vote-result.ts";
import styles from "./vote-figures.module.css";

type Props = {
  result: VoteResult;
  /** The alternatives that were voted on. */
  options: readonly string[] | null;
  /** How many were entitled: without it "not cast" may mean either. */
  entitled: number;
  size?: "s" | "l";
};

/** One cell for each member, the line where more than half begins, and the figures in words. */
export function VoteFigures({ result, options, entitled, size = "s" }: Props) {
  const { t } = useTranslation("votes");
  const { tally, majority } = result;
  const { notCast, invalid } = tally;
  const { needed } = majority;
  const seats = seatsOf(tally);
  const words = {
    for: String(tally.for),
    against: String(tally.against),
    abstain: String(tally.abstain),
    notCast: String(notCast + invalid),
    seats: String(seats),
    needed: String(needed),
  };
  if (options) return <AlternativeVotes options={options} result={result} isLarge={size === "l"} />;
  const away = notCast + invalid === seats - entitled ? t("figureAway") : t("figureNotCast");
  return (
    <div className={size === "l" ? styles.large : undefined}>
      <Cells
        label={t("cells", words)}
        size={size}
        mark={{ after: needed - 1, text: t("overHalf", { needed: String(needed) }) }}
        runs={[
          { count: tally.for, fill: "for" },
          { count: tally.against, fill: "against" },
          { count: tally.abstain, fill: "abstain" },
          { count: notCast + invalid, fill: "absent" },
        ]}
      />
      <ul className={invalid > 0 ? `${styles.figures} ${styles.five}` : styles.figures}>
        <Figure look="for" figure={tally.for} word={t("figureFor", { seats: String(seats) })} />
        <Figure look="against" figure={tally.against} word={t("figureAgainst")} />
        <Figure look="abstain" figure={tally.abstain} word={t("figureAbstain")} />
        <Figure look="ring" figure={notCast} word={away} />
        {invalid > 0 && (
          <Figure
            look="ring"
            figure={invalid}
            word={t(size === "l" ? "invalid" : "figureInvalid")}
          />
        )}
      </ul>
    </div>
  );
}

function Figure({ look, figure, word }: { look: IconName; figure: number; word: string }) {
  return (
    <li className={styles[look]}>
      <Icon name={look} />
      <b className="num">{figure}</b>
      <small>{word}</small>
    </li>
  );
}
