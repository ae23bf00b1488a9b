import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ResultSheetLink } from "./result-sheet-link.tsx";
import { ToldStep } from "./told-step.tsx";
import type { StepProps } from "./vote-step.ts";
import type { VoteView } from "./vote-view.ts";

type Props = StepProps & { annulment: NonNullable<VoteView["annulment"]> };

/** A vote that counts for nothing, and why. */
export function AnnulledStep({ annulment, onLower, ...step }: Props) {
  const { t } = useTranslation("votes");
  const at = { round: String(step.vote.round), at: clockVi(annulment.at) };
  return (
    <ToldStep
      {...step}
      icon="close"
      title={t("annulled.title", at)}
      why={t("annulled.why", { reason: annulment.reason })}
      note={t("annulled.note")}
    >
      <ResultSheetLink voteId={step.vote.id} />
      <Button variant="primary" onPress={onLower}>
        {t("toPapers")}
      </Button>
    </ToldStep>
  );
}
