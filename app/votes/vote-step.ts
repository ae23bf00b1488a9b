import type { VoteView } from "./vote-view.ts";

/** What every step of the sheet is given. */
export type StepProps = {
  vote: VoteView;
  /** The server's clock. */
  now: number;
  /** Of the heading that names the sheet. */
  headingId: string;
  onLower: () => void;
};
