import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { BlockItems } from "./block-items.tsx";
import { becauseOf, figuresOf, outcomeLook } from "./choice-look.ts";
import { NamedChoices } from "./named-choices.tsx";
import { useQuestion } from "./use-question.ts";
import { ResultSheetLink } from "./result-sheet-link.tsx";
import { VoteFigures } from "./vote-figures.tsx";
import { VoteStanding } from "./vote-standing.tsx";
import type { VoteResult } from "./vote-result.ts";
import looks from "./vote-look.module.css";
import record from "./vote-record.module.css";
import styles from "./vote-sheet.module.css";
import type { StepProps } from "./vote-step.ts";

type Props = StepProps & { result: VoteResult };

/** The announced result: adopted or not, by how much, and by name once the chair shows it. */
export function ResultStep({ vote, headingId, result, onLower }: Props) {
  const { t } = useTranslation("votes");
  const question = useQuestion(vote);
  const look = outcomeLook[result.outcome];
  const of = { item: vote.item.position, round: String(vote.round) };
  return (
    <>
      <div className={`${record.record} ${record.result}`}>
        <div className={`${record.mark} ${looks[look]}`}>
          <Icon name={look} />
        </div>
        <div>
          <p className={styles.kicker}>{t("resultOf", of)}</p>
          <h2 id={headingId} className={`${record.big} state--${look}`}>
            {t(`outcome.${result.outcome}`)}
          </h2>
          <p className={record.why}>{t(`because.${becauseOf(result)}`, figuresOf(result))}</p>
          <p className={record.quoted}>{question}</p>
          <BlockItems block={vote.block} />
        </div>
      </div>
      <VoteFigures result={result} options={vote.form.options} entitled={vote.progress.entitled} />
      <VoteStanding vote={vote} />
      {vote.names && vote.namesShown && <NamedChoices names={vote.names} />}
      <div className={styles.foot}>
        <p>
          {t("votedBetween", { from: clockVi(vote.openedAt), to: clockVi(vote.closedAt ?? 0) })}
        </p>
        <ResultSheetLink voteId={vote.id} />
        <Button variant="primary" onPress={onLower}>
          {t("toPapers")}
        </Button>
      </div>
    </>
  );
}
