import { ruleSet } from "../bodies/rule-sets.ts";
import type { Choice } from "../counting/decision.ts";
import { castsOfVote } from "../counting/held-casts.ts";
import { neededOfSeats } from "../counting/outcome.ts";
import type { AttendanceKind } from "../meetings/attendance.ts";
import type { Action } from "../people/permission.ts";
import type { Bilingual } from "../people/person.ts";
import { latestOf } from "./cast.ts";
import type { ShownVote, VoteFile } from "./vote-file.ts";
import { mineOf, type Mine } from "./vote-mine.ts";
import type { VoteForm } from "./vote-form.ts";
import { progressOf, type Progress } from "./vote-seat.ts";
import type { VoteResult } from "./vote-result.ts";
import { seatsCounted, voteToCount } from "./vote-to-count.ts";
import type { VoteQuorum } from "./vote.ts";

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
  option: number | null;
  /** Entered by the secretariat on the member's word. */
  isAssisted: boolean;
  /** Cast, but by a seat that had no vote when the vote closed. */
  isInvalid: boolean;
};

/** Everything the sheet, the conduct screen and the bottom bar show of a vote. */
export type VoteView = {
  id: string;
  meetingId: string;
  /** Of a block the first, with the numbers of all. */
  item: { id: string; position: string; title: string };
  /** The items it decides at once, if it is a vote on a consent block. */
  block: readonly { id: string; position: string; title: string }[];
  round: number;
  question: string;
  state: ShownVote["state"];
  form: VoteForm;
  openedAt: number;
  onChairsWord: boolean;
  /** Each cast asks for the member's own password again. */
  asksForPassword: boolean;
  /** When it closes by itself. */
  closesAt: number | null;
  closedAt: number | null;
  announcedAt: number | null;
  namesShown: boolean;
  annulment: { at: number; reason: string } | null;
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
  mayAnnul: boolean;
  mayAssist: boolean;
  mayKeyIn: boolean;
  /** For chair and secretariat: who has not voted. */
  marks: SeatMark[] | null;
  /** For chair and secretariat once closed, for everybody once announced. */
  result: VoteResult | null;
  names: NamedChoice[] | null;
};

export type Eyes = { personId: string; can: (action: Action) => boolean };

/** What these eyes may see of the vote. Of an open one: no figure and no name by choice, for anyone. */
export function viewOfVote(file: VoteFile, { personId, can }: Eyes): VoteView {
  const { vote, item, roll } = file;
  return {
    id: vote.id,
    meetingId: vote.meetingId,
    item: { id: item.id, position: item.position, title: item.title },
    block: file.block,
    round: vote.round,
    question: vote.question,
    state: vote.state,
    form: vote.form,
    openedAt: vote.openedAt,
    asksForPassword: file.asksForPassword,
    closesAt: vote.closesAt,
    onChairsWord: vote.onWordOf !== null,
    closedAt: vote.state === "open" ? null : vote.closedAt,
    announcedAt: "announcedAt" in vote ? vote.announcedAt : null,
    annulment: vote.state === "annulled" ? vote.annulment : null,
    namesShown: namesShown(vote),
    seats: seatsCounted({ ...vote, roll }),
    needed: neededOfSeats(seatsCounted({ ...vote, roll }), ruleSet(vote.ruleSet)),
    recused: roll.filter((seat) => seat.recused).length,
    quorum: vote.quorum,
    progress: progressOf(roll, votedIn(file)),
    mine: mineOf(file, personId),
    mayClose: can("vote.close"),
    mayAnnounce: can("vote.announce"),
    mayShowNames: can("vote.show-names") && hasNames(vote) && !namesShown(vote),
    mayAnnul: can("vote.annul"),
    mayAssist: can("vote.assist"),
    mayKeyIn: can("vote.key-in") && vote.form.taken !== "tablet",
    marks: can("vote.see-missing") ? marksOf(file) : null,
    result: can("vote.see-names") || vote.state === "announced" ? resultOf(vote) : null,
    names: can("vote.see-names") || namesShown(vote) ? namesOf(file) : null,
  };
}

function namesShown(vote: ShownVote): boolean {
  return vote.state === "announced" && vote.namesShownAt !== null;
}

/** Neither a secret ballot nor figures entered by hand tell who chose what. */
function hasNames(vote: ShownVote): boolean {
  return !vote.form.isSecret && (vote.state === "open" || vote.keyed === null);
}

function resultOf(vote: ShownVote): VoteResult | null {
  return vote.state === "open" || vote.state === "annulled" ? null : vote.result;
}

function votedIn({ casts, turnout }: VoteFile): readonly { seatId: string }[] {
  return [...casts, ...turnout];
}

function marksOf(file: VoteFile): SeatMark[] {
  const { attendance, roll } = file;
  const voted = new Set(votedIn(file).map(({ seatId }) => seatId));
  return attendance.flatMap(({ seatId, name, short }) => {
    const seat = roll.find((each) => each.seatId === seatId);
    if (!seat) return [];
    const { attendance: kind, entitled, recused } = seat;
    return { seatId, name, short, attendance: kind, entitled, recused, voted: voted.has(seatId) };
  });
}

function namesOf({ vote, attendance, roll, casts }: VoteFile): NamedChoice[] | null {
  if (vote.state === "open" || vote.state === "annulled" || !hasNames(vote)) return null;
  const { holding, invalid } = castsOfVote(voteToCount({ ...vote, roll, casts }));
  return attendance.map(({ seatId, name, short }) => {
    const cast = holding.has(seatId) ? latestOf(casts, seatId) : null;
    const { choice = null, option = null } = cast ?? {};
    const isAssisted = cast?.via === "assisted";
    return { seatId, name, short, choice, option, isAssisted, isInvalid: invalid.has(seatId) };
  });
}
