import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ToldStep } from "./told-step.tsx";
import type { Taken } from "./vote-form.ts";
import type { StepProps } from "./vote-step.ts";

type Props = StepProps & { taken: Exclude<Taken, "tablet"> };

/** The vote is taken in the room, not on this device; the secretariat enters what came of it. */
export function ByHandStep({ taken, onLower, ...step }: Props) {
  const { t } = useTranslation("votes");
  return (
    <ToldStep
      {...step}
      icon={taken === "hands" ? "hand" : "doc"}
      title={t(`byHand.title.${taken}`)}
      why={
        <>
          {t(`byHand.why.${taken}`)} <b>{step.vote.question}</b>
        </>
      }
      note={t("byHand.note")}
    >
      <Button variant="primary" onPress={onLower}>
        {t("toPapers")}
      </Button>
    </ToldStep>
  );
}
