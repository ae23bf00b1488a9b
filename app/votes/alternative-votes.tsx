import { useTranslation } from "react-i18next";
import { State } from "../ui/state.tsx";
import styles from "./vote-figures.module.css";
import type { VoteResult } from "./vote-result.ts";

type Props = { options: readonly string[]; result: VoteResult; isLarge: boolean };

/** How many chose which alternative, in their order, and who chose none. */
export function AlternativeVotes({ options, result, isLarge }: Props) {
  const { t } = useTranslation("votes");
  const { alternatives, tally } = result;
  const none = [
    { word: t("figureAbstain"), count: tally.abstain },
    { word: t("figureNotCast"), count: tally.notCast + tally.invalid },
  ];
  return (
    <div className={isLarge ? styles.large : undefined}>
      <ol className={styles.alternatives} aria-label={t("alternatives.title")}>
        {options.map((option, index) => (
          <li key={option}>
            <b className="num">{alternatives?.votes[index] ?? 0}</b>
            <span>
              <b>{t("option", { number: String(index + 1) })}.</b> {option}{" "}
              {alternatives?.adopted === index + 1 && (
                <State tone="for" icon="tick">
                  {t("alternatives.adopted")}
                </State>
              )}
            </span>
          </li>
        ))}
        {none.map(({ word, count }) => (
          <li key={word}>
            <b className="num">{count}</b>
            <span className="muted">{word}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
