import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import type { Receipt } from "./receipt.ts";
import { ToldStep } from "./told-step.tsx";
import { useChoiceWords } from "./use-choice-words.ts";
import type { StepProps } from "./vote-step.ts";

type Props = StepProps & { receipt: Receipt | null };

/** Without a connection nothing is counted, and nothing is kept to be sent behind the voter's back. */
export function OfflineStep({ receipt, onLower, ...step }: Props) {
  const { t } = useTranslation("votes");
  const choiceWords = useChoiceWords();
  const words = receipt
    ? {
        title: t("offlineChanging"),
        why: t("offlineStands", {
          choice: choiceWords(receipt),
          at: clockVi(receipt.at),
        }),
      }
    : { title: t("offlineTitle"), why: t("offlineWhy") };
  return (
    <ToldStep {...step} {...words} icon="offline" note={t("offlineNote")}>
      <Button variant="primary" onPress={onLower}>
        {t("toPapers")}
      </Button>
    </ToldStep>
  );
}
