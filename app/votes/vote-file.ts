import type { Bilingual } from "../people/person.ts";
import type { Cast } from "./cast.ts";
import type { Turnout } from "./secret-ballot.ts";
import type { VoteSeat } from "./vote-seat.ts";
import type { Vote } from "./vote.ts";

export type ShownVote = Exclude<Vote, { state: "created" }>;

/** A vote with all that lies in the database about it. */
export type VoteFile = {
  vote: ShownVote;
  item: { id: string; position: string; title: string };
  /** The items it decides at once; none where it decides its own. */
  block: readonly { id: string; position: string; title: string }[];
  /** Every seat of the meeting in the order of precedence. */
  attendance: readonly {
    seatId: string;
    personId: string;
    name: Bilingual;
    short: Bilingual;
    substitutePersonId: string | null;
  }[];
  roll: readonly VoteSeat[];
  casts: readonly Cast[];
  /** Each cast asks for the member's own password again. */
  asksForPassword: boolean;
  /** Of a secret vote, in place of the casts: which seats have voted. */
  turnout: readonly Turnout[];
};
