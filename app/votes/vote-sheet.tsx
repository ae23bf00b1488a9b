import { useContext, useId } from "react";
import { useTranslation } from "react-i18next";
import { useLive } from "../live/use-live.ts";
import { BottomSheet } from "../ui/bottom-sheet.tsx";
import { DraftOwner } from "../ui/use-draft.ts";
import { useNow } from "../ui/use-now.ts";
import { ByHandStep } from "./by-hand-step.tsx";
import { EndedStep } from "./ended-step.tsx";
import { NoVoteStep } from "./no-vote-step.tsx";
import { useSpokenVote } from "./use-spoken-vote.ts";
import { useVoteProgress } from "./use-vote-progress.ts";
import type { VoteSheetState } from "./use-vote-sheet.ts";
import styles from "./vote-sheet.module.css";
import type { StepProps } from "./vote-step.ts";
import { VoteStrip } from "./vote-strip.tsx";
import type { VoteView } from "./vote-view.ts";
import { VoterSteps } from "./voter-steps.tsx";

type Props = {
  vote: VoteView | null;
  sheet: VoteSheetState;
  /** The server's clock when the page was read. */
  now: number;
};

/**
 * The vote, from below, over whatever is open. What is chosen and not yet confirmed lives here, by
 * vote, so that a page read again in the middle changes nothing under the hand.
 */
export function VoteSheet({ vote, sheet, now }: Props) {
  return vote && <SheetOfVote key={vote.id} vote={vote} sheet={sheet} now={now} />;
}

function SheetOfVote({ vote: read, sheet, now }: Props & { vote: VoteView }) {
  const { t } = useTranslation("votes");
  const vote = { ...read, progress: useVoteProgress(read) };
  const person = useContext(DraftOwner);
  useLive(person && `person:${person}`);
  const spoken = useSpokenVote(vote);
  const headingId = useId();
  const step = { vote, now: useNow(now), headingId, onLower: sheet.lower };
  const { taken } = vote.form;
  const isForMe = vote.state === "open" && vote.mine.is === "voter" && taken === "tablet";
  if (sheet.place === "away") return null;
  return (
    <BottomSheet
      labelledBy={headingId}
      className={styles.sheet}
      collapsed={sheet.place === "down"}
      collapsedText={<VoteStrip vote={vote} />}
      collapseLabel={t("collapse")}
      expandLabel={t(isForMe ? "expand" : "look")}
      onCollapse={sheet.lower}
      onExpand={sheet.raise}
    >
      {vote.state === "open" && taken !== "tablet" ? (
        <ByHandStep {...step} taken={taken} />
      ) : vote.mine.is === "voter" ? (
        <VoterSteps {...step} receipt={vote.mine.receipt} onRecorded={spoken} />
      ) : (
        <OthersSteps {...step} />
      )}
    </BottomSheet>
  );
}

function OthersSteps(step: StepProps) {
  const { mine, state } = step.vote;
  if (state !== "open" || mine.is === "voter") return <EndedStep {...step} receipt={null} />;
  return <NoVoteStep {...step} mine={mine} />;
}
