import type { Bilingual } from "../people/person.ts";
import type { BallotOutcome, BallotState } from "./ballot.ts";

export type Office = { id: string; name: Bilingual; short: Bilingual };

export type BallotLine = {
  id: string;
  /** "231/PLYK-VPCP"; null before it was issued. */
  number: string | null;
  subject: string;
  state: BallotState;
  outcome: BallotOutcome | null;
  ministry: Office;
  urgent: boolean;
  dueAt: number | null;
  isExtended: boolean;
  issuedAt: number | null;
  /** For a member, and who assists one: whether that member's answer was sent. */
  own: { personId: string; office: Bilingual; isSent: boolean; hasDraft: boolean } | null;
  /** For the secretariat, from the issue. */
  progress: { sent: number; of: number } | null;
  since: number;
};

export type BallotList = {
  lines: BallotLine[];
  eyes: "secretariat" | "member" | "ministry";
  mayDraft: boolean;
  now: number;
};

export type NewBallotPage = {
  ministries: Office[];
  /** Accepted submissions that can be taken over with their papers. */
  dossiers: { id: string; title: string; ministryId: string }[];
  /** Working days of reply, by the rules of today. */
  window: { least: number; most: number; usual: number; urgent: number };
};
