import { useTranslation } from "react-i18next";
import { seatsOf } from "../counting/decision.ts";
import { becauseOf, figuresOf, needsReason } from "./choice-look.ts";
import type { VoteResult } from "./vote-result.ts";

/** A result in one sentence: the votes in favour, or the reason where they do not tell it. */
export function useResultWords(): (result: VoteResult) => string {
  const { t } = useTranslation("votes");
  return (result) => {
    const { tally } = result;
    const outcome = t(`outcome.${result.outcome}`);
    if (needsReason(result)) {
      const because = t(`because.${becauseOf(result)}`, figuresOf(result));
      return t("resultBecause", { outcome, because });
    }
    const figures = { for: String(tally.for), seats: String(seatsOf(tally)) };
    return t("resultStrip", { outcome, ...figures });
  };
}
