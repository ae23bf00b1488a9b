import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import type { Receipt } from "./receipt.ts";
import { ToldStep } from "./told-step.tsx";
import { useChoiceWords } from "./use-choice-words.ts";
import type { StepProps } from "./vote-step.ts";
import type { VoteView } from "./vote-view.ts";
import type { Mine } from "./vote-mine.ts";

type Props = StepProps & { receipt: Receipt | null };

/** Between the close and the announcement: what became of my vote, and that the result is to come. */
export function ClosedStep({ receipt, onLower, ...step }: Props) {
  const { t } = useTranslation("votes");
  const { vote } = step;
  const title = t("closed", { at: clockVi(vote.closedAt ?? vote.openedAt) });
  return (
    <ToldStep
      {...step}
      icon="lock"
      title={title}
      why={
        vote.mine.is === "voter" ? (
          <MyVote vote={vote} receipt={receipt} />
        ) : (
          <NotCounted mine={vote.mine} />
        )
      }
      note={t("closedWait")}
    >
      <Button variant="primary" onPress={onLower}>
        {t("toPapers")}
      </Button>
    </ToldStep>
  );
}

function MyVote({ vote, receipt }: { vote: VoteView; receipt: Receipt | null }) {
  const { t } = useTranslation("votes");
  const words = useChoiceWords();
  const { taken } = vote.form;
  if (!receipt && taken !== "tablet") return t(`byHand.mark.${taken}`);
  if (!receipt) return t("closedNone");
  const code = receipt.code.replaceAll(" ", "\u00a0");
  return t("closedMine", { choice: words(receipt), at: clockVi(receipt.at), code });
}

/** Cast, and then away when the vote closed. */
function NotCounted({ mine }: { mine: Mine }) {
  const { t } = useTranslation("votes");
  const words = useChoiceWords();
  const receipt = "receipt" in mine ? mine.receipt : null;
  if (!receipt) return null;
  return t("closedInvalid", { choice: words(receipt), at: clockVi(receipt.at) });
}
