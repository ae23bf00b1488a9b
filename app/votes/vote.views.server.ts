import type { Knex } from "knex";
import { majorityNeeded } from "../counting/majority.ts";
import { choicesOf, type Choice, type Outcome, type Tally } from "../counting/tally.ts";
import { findItem } from "../meetings/agenda.views.server.ts";
import type { AttendanceKind } from "../meetings/attendance.ts";
import { attendanceRoll, type RollSeat } from "../meetings/attendance.views.server.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import { may, type Action } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { listCasts, voteRoll } from "./cast.store.server.ts";
import { receiptOf, type Receipt } from "./receipt.ts";
import { progressOf, type Cast, type Progress, type Vote, type VoteSeat } from "./vote.ts";
import { findLatestVoteOfItem, findOpenVote, listVotes } from "./vote.store.server.ts";

/** How the person looking stands to the vote, and what they have cast themselves. */
export type Mine =
  | { is: "voter"; seat: Bilingual; receipt: Receipt | null }
  | { is: "substituted" | "absent" | "substitute"; seat: Bilingual }
  | { is: "onlooker" };

/** A seat of the roll: whether it has voted, never what. */
export type SeatMark = {
  seatId: string;
  name: Bilingual;
  short: Bilingual;
  attendance: AttendanceKind;
  entitled: boolean;
  voted: boolean;
};

export type NamedChoice = { seatId: string; name: Bilingual; short: Bilingual; choice: Choice | null };

export type VoteView = {
  id: string;
  meetingId: string;
  item: { id: string; position: number; title: string };
  round: number;
  question: string;
  state: "open" | "closed" | "announced";
  openedAt: number;
  onChairsWord: boolean;
  closedAt: number | null;
  announcedAt: number | null;
  namesShown: boolean;
  /** N, and how many in favour adopt. */
  seats: number;
  needed: number;
  progress: Progress;
  mine: Mine;
  mayClose: boolean;
  mayAnnounce: boolean;
  mayShowNames: boolean;
  /** For chair and secretariat: who has not voted. */
  marks: SeatMark[] | null;
  /** For chair and secretariat once closed, for everybody once announced. */
  result: Tally | null;
  names: NamedChoice[] | null;
};

type Looking = { person: Person; meetingId: string };

/** The vote that is open, or else the last one on the item the room is at; null to whoever may not see it. */
export async function currentVote(db: Knex, { person, meetingId }: Looking): Promise<VoteView | null> {
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const open = await findOpenVote(db, meetingId);
  const { currentItemId } = meeting;
  const vote = open ?? (currentItemId ? await findLatestVoteOfItem(db, currentItemId) : null);
  if (!vote || vote.state === "created") return null;
  const relations = await relationsInMeeting(db, person, meetingId);
  const can = (action: Action) => may(person, action, { state: vote.state, relations });
  return can("vote.see") ? viewOf(db, { vote, person, can }) : null;
}

type Shown = Exclude<Vote, { state: "created" }>;
type Sight = { vote: Shown; person: Person; can: (action: Action) => boolean };

async function viewOf(db: Knex, { vote, person, can }: Sight): Promise<VoteView | null> {
  const item = await findItem(db, vote.itemId);
  if (!item) return null;
  const attendance = await attendanceRoll(db, vote.meetingId);
  const sheet = { vote, attendance, roll: await voteRoll(db, vote.id), casts: await listCasts(db, vote.id) };
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
    seats: sheet.roll.length,
    needed: majorityNeeded(sheet.roll.length),
    progress: progressOf(sheet.roll, sheet.casts),
    mine: mineOf(sheet, person),
    mayClose: can("vote.close"),
    mayAnnounce: can("vote.announce"),
    mayShowNames: can("vote.show-names"),
    marks: can("vote.see-missing") ? marksOf(sheet) : null,
    result: can("vote.see-names") || vote.state === "announced" ? resultOf(vote) : null,
    names: can("vote.see-names") || namesShown(vote) ? namesOf(sheet) : null,
  };
}

type Sheet = { vote: Shown; attendance: RollSeat[]; roll: VoteSeat[]; casts: Cast[] };

const namesShown = (vote: Shown): boolean => vote.state === "announced" && vote.namesShownAt !== null;
const resultOf = (vote: Shown): Tally | null => (vote.state === "open" ? null : vote.result);

function mineOf({ vote, attendance, roll, casts }: Sheet, person: Person): Mine {
  const own = attendance.find(({ personId }) => personId === person.id);
  const seat = roll.find(({ personId }) => personId === person.id);
  if (own && seat?.entitled) {
    const last = casts.findLast(({ seatId }) => seatId === seat.seatId);
    return { is: "voter", seat: own.name, receipt: last ? receiptOf(vote.id, last) : null };
  }
  if (own && seat) {
    return { is: seat.attendance === "SUBSTITUTED" ? "substituted" : "absent", seat: own.name };
  }
  const member = attendance.find(({ substitutePersonId }) => substitutePersonId === person.id);
  return member ? { is: "substitute", seat: member.name } : { is: "onlooker" };
}

function marksOf({ attendance, roll, casts }: Sheet): SeatMark[] {
  const seats = new Map(roll.map((seat) => [seat.seatId, seat]));
  const voted = new Set(casts.map(({ seatId }) => seatId));
  return attendance.flatMap(({ seatId, name, short }) => {
    const seat = seats.get(seatId);
    if (!seat) return [];
    const { attendance: kind, entitled } = seat;
    return { seatId, name, short, attendance: kind, entitled, voted: voted.has(seatId) };
  });
}

/** Nothing while the vote is open, whoever asks. */
function namesOf({ vote, attendance, roll, casts }: Sheet): NamedChoice[] | null {
  if (vote.state === "open") return null;
  const choices = choicesOf({ roll, casts });
  return attendance.map(({ seatId, name, short }) => {
    return { seatId, name, short, choice: choices.get(seatId) ?? null };
  });
}

/** Who has not voted yet; empty to whoever may not know. */
export async function missingOf(db: Knex, looking: Looking): Promise<SeatMark[]> {
  const vote = await currentVote(db, looking);
  return (vote?.marks ?? []).filter((seat) => seat.entitled && !seat.voted);
}

export type VoteLine = {
  id: string;
  itemId: string;
  round: number;
  state: Vote["state"];
  outcome: Outcome | null;
};

/** Every vote of the meeting, for its agenda; the outcome once announced. */
export async function votesOfMeeting(db: Knex, { person, meetingId }: Looking): Promise<VoteLine[]> {
  const relations = await relationsInMeeting(db, person, meetingId);
  const votes = await listVotes(db, meetingId);
  return votes
    .filter(({ state }) => may(person, "vote.see", { state, relations }))
    .map((vote) => {
      const { id, itemId, round, state } = vote;
      return { id, itemId, round, state, outcome: vote.state === "announced" ? vote.result.outcome : null };
    });
}

export type ItemResult = {
  voteId: string;
  meetingId: string;
  itemId: string;
  round: number;
  question: string;
  outcome: Outcome;
  tally: Tally;
  announcedAt: number;
};

/** What was decided on an item: its last announced vote. "ADOPTED" makes the item adopted. */
export async function resultOfItem(db: Knex, itemId: string): Promise<ItemResult | null> {
  const item = await findItem(db, itemId);
  const votes = item ? await listVotes(db, item.meetingId) : [];
  const last = votes.findLast((vote) => vote.itemId === itemId && vote.state === "announced");
  if (last?.state !== "announced") return null;
  const { id: voteId, meetingId, round, question, result: tally, announcedAt } = last;
  return { voteId, meetingId, itemId, round, question, outcome: tally.outcome, tally, announcedAt };
}

export async function hasOpenVote(db: Knex, meetingId: string): Promise<boolean> {
  return (await findOpenVote(db, meetingId)) !== null;
}
