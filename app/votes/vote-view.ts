import { ruleSet } from "../bodies/rule-sets.ts";
import type { Choice, Result } from "../counting/decision.ts";
import { castsOfVote } from "../counting/held-casts.ts";
import { neededOfSeats } from "../counting/outcome.ts";
import type { AttendanceKind } from "../meetings/attendance.ts";
import type { Action } from "../people/permission.ts";
import type { Bilingual } from "../people/person.ts";
import { receiptOf, type Receipt } from "./receipt.ts";
import {
  progressOf,
  type Cast,
  type Progress,
  type Vote,
  type VoteQuorum,
  type VoteSeat,
} from "./vote.ts";
import { seatsCounted, voteToCount } from "./vote-to-count.ts";

/** How the person looking stands to the vote, and what they have cast themselves. */
export type Mine =
  | { is: "voter"; seat: Bilingual; receipt: Receipt | null }
  | {
      is: "substituted" | "absent" | "left" | "recused";
      seat: Bilingual;
      /** Cast before, and without effect unless the member takes part again when the vote closes. */
      receipt: Receipt | null;
    }
  | { is: "substitute"; seat: Bilingual }
  | { is: "onlooker" };

/** A seat of the roll: whether it has voted, never what. */
export type SeatMark = {
  seatId: string;
  name: Bilingual;
  short: Bilingual;
  attendance: AttendanceKind;
  entitled: boolean;
  recused: boolean;
  voted: boolean;
};

export type NamedChoice = {
  seatId: string;
  name: Bilingual;
  short: Bilingual;
  choice: Choice | null;
  /** Cast, but by a seat that had no vote when the vote closed. */
  isInvalid: boolean;
};

/** Everything the sheet, the conduct screen and the bottom bar show of a vote. */
export type VoteView = {
  id: string;
  meetingId: string;
  item: { id: string; position: string; title: string };
  round: number;
  question: string;
  state: ShownVote["state"];
  openedAt: number;
  onChairsWord: boolean;
  closedAt: number | null;
  announcedAt: number | null;
  namesShown: boolean;
  /** N, and how many in favour adopt. */
  seats: number;
  needed: number;
  /** Of all seats, those that take no part in this item. */
  recused: number;
  quorum: VoteQuorum | null;
  progress: Progress;
  mine: Mine;
  mayClose: boolean;
  mayAnnounce: boolean;
  mayShowNames: boolean;
  /** For chair and secretariat: who has not voted. */
  marks: SeatMark[] | null;
  /** For chair and secretariat once closed, for everybody once announced. */
  result: Result | null;
  names: NamedChoice[] | null;
};

export type ShownVote = Exclude<Vote, { state: "created" }>;

/** A vote with all that lies in the database about it. */
export type VoteFile = {
  vote: ShownVote;
  item: { id: string; position: string; title: string };
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
};

export type Eyes = { personId: string; can: (action: Action) => boolean };

/** What these eyes may see of the vote. Of an open one: no figure and no name by choice, for anyone. */
export function viewOfVote(file: VoteFile, { personId, can }: Eyes): VoteView {
  const { vote, item, roll, casts } = file;
  return {
    id: vote.id,
    meetingId: vote.meetingId,
    item: { id: item.id, position: item.position, title: item.title },
    round: vote.round,
    question: vote.question,
    state: vote.state,
    openedAt: vote.openedAt,
    onChairsWord: vote.onWordOf !== null,
    closedAt: vote.state === "open" ? null : vote.closedAt,
    announcedAt: vote.state === "announced" ? vote.announcedAt : null,
    namesShown: namesShown(vote),
    seats: seatsCounted({ ...vote, roll }),
    needed: neededOfSeats(seatsCounted({ ...vote, roll }), ruleSet(vote.ruleSet)),
    recused: roll.filter((seat) => seat.recused).length,
    quorum: vote.quorum,
    progress: progressOf(roll, casts),
    mine: mineOf(file, personId),
    mayClose: can("vote.close"),
    mayAnnounce: can("vote.announce"),
    mayShowNames: can("vote.show-names") && !namesShown(vote),
    marks: can("vote.see-missing") ? marksOf(file) : null,
    result: can("vote.see-names") || vote.state === "announced" ? resultOf(vote) : null,
    names: can("vote.see-names") || namesShown(vote) ? namesOf(file) : null,
  };
}

function namesShown(vote: ShownVote): boolean {
  return vote.state === "announced" && vote.namesShownAt !== null;
}

function resultOf(vote: ShownVote): Result | null {
  return vote.state === "open" ? null : vote.result;
}

function mineOf({ vote, attendance, roll, casts }: VoteFile, personId: string): Mine {
  const own = attendance.find((each) => each.personId === personId);
  const seat = roll.find((each) => each.personId === personId);
  if (own && seat) {
    const last = casts.findLast(({ seatId }) => seatId === seat.seatId);
    const receipt = last ? receiptOf(vote.id, last) : null;
    return { is: seat.entitled ? "voter" : whyWithoutVote(seat), seat: own.name, receipt };
  }
  const member = attendance.find(({ substitutePersonId }) => substitutePersonId === personId);
  return member ? { is: "substitute", seat: member.name } : { is: "onlooker" };
}

function whyWithoutVote(seat: VoteSeat): "recused" | "substituted" | "left" | "absent" {
  if (seat.recused) return "recused";
  if (seat.attendance === "SUBSTITUTED") return "substituted";
  return seat.attendance === "LEFT" ? "left" : "absent";
}

function marksOf({ attendance, roll, casts }: VoteFile): SeatMark[] {
  const voted = new Set(casts.map(({ seatId }) => seatId));
  return attendance.flatMap(({ seatId, name, short }) => {
    const seat = roll.find((each) => each.seatId === seatId);
    if (!seat) return [];
    const { attendance: kind, entitled, recused } = seat;
    return { seatId, name, short, attendance: kind, entitled, recused, voted: voted.has(seatId) };
  });
}

function namesOf({ vote, attendance, roll, casts }: VoteFile): NamedChoice[] | null {
  if (vote.state === "open") return null;
  const { holding, invalid } = castsOfVote(voteToCount({ ...vote, roll, casts }));
  return attendance.map(({ seatId, name, short }) => {
    const choice = holding.get(seatId) ?? null;
    return { seatId, name, short, choice, isInvalid: invalid.has(seatId) };
  });
}
