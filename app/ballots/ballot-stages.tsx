import { useTranslation } from "react-i18next";
import { Steps } from "../ui/steps.tsx";
import type { BallotState } from "./ballot.ts";

const STAGES = ["draft", "in-review", "awaiting-approval", "collecting", "decided"] as const;
type Stage = (typeof STAGES)[number];

/** The five steps of a ballot, and at which it is. */
export function BallotStages({ state }: { state: BallotState }) {
  const { t } = useTranslation("ballots");
  const at = STAGES.indexOf(stageOf(state));
  return (
    <Steps
      label={t("stages.title")}
      steps={STAGES.map((stage, index) => {
        const standing = index < at ? "done" : index === at ? "now" : "next";
        return {
          id: stage,
          label: t(`stages.${stage}`),
          state: standing,
          stateLabel: t(`stages.is.${standing}`),
        };
      })}
    />
  );
}

function stageOf(state: BallotState): Stage {
  switch (state) {
    case "draft":
    case "returned":
    case "withdrawn":
      return "draft";
    case "in-review":
    case "awaiting-approval":
    case "collecting":
    case "decided":
      return state;
    case "cancelled":
      return "collecting";
    case "closed":
    case "synthesised":
      return "decided";
    default:
      return state satisfies never;
  }
}
