import { AnnulledStep } from "./annulled-step.tsx";
import { ClosedStep } from "./closed-step.tsx";
import type { Receipt } from "./receipt.ts";
import { ResultStep } from "./result-step.tsx";
import type { StepProps } from "./vote-step.ts";

/** When the vote is over: closed, then announced, or annulled. */
export function EndedStep({ receipt, ...step }: StepProps & { receipt: Receipt | null }) {
  const { state, result, annulment } = step.vote;
  if (annulment) return <AnnulledStep {...step} annulment={annulment} />;
  if (state === "announced" && result) return <ResultStep {...step} result={result} />;
  return <ClosedStep {...step} receipt={receipt} />;
}
