import type { Knex } from "knex";
import { ruleSet } from "../bodies/rule-sets.ts";
import type { Outcome, Result, Tally } from "../counting/decision.ts";
import { neededOfSeats } from "../counting/outcome.ts";
import { agendaItems, findItem } from "../meetings/agenda.views.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { relationsInMeeting, requireMeeting } from "../meetings/standing.views.server.ts";
import { may, type Action } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { asksForPassword } from "./asks-for-password.views.server.ts";
import { listCasts, voteRoll } from "./cast.store.server.ts";
import { listTurnouts } from "./secret-ballot.store.server.ts";
import { votedSeats } from "./voted-seats.views.server.ts";
import type { VoteForm } from "./vote-form.ts";
import type { ShownVote } from "./vote-file.ts";
import { viewOfVote, type SeatMark, type VoteView } from "./vote-view.ts";
import { progressOf, type Progress } from "./vote-seat.ts";
import type { Vote } from "./vote.ts";
import { seatsCounted } from "./vote-to-count.ts";
import { questionOf } from "./block-question.ts";
import { blocksOf, itemsOf } from "./vote-items.store.server.ts";
import { findLatestVoteOfItem, findOpenVote, listVotes } from "./vote.store.server.ts";

type Looking = { person: Person; meetingId: string };

/**
 * The vote that is open, or else the last one on the item the room is at. Null when there is none,
 * or none for these eyes: an item's ministry or guest sees the meeting, but not its votes.
 */
export async function currentVote(db: Knex, looking: Looking): Promise<VoteView | null> {
  const { person, meetingId } = looking;
  const meeting = await requireMeeting(db, { person, meetingId, action: "meeting.see" });
  const vote = await findShownVote(db, { meetingId, currentItemId: meeting.currentItemId });
  return vote && voteAsSeen(db, person, vote);
}

/** This vote of a meeting that the person sees; null: not for these eyes. */
export async function voteAsSeen(db: Knex, person: Person, vote: ShownVote) {
  const { meetingId } = vote;
  const relations = await relationsInMeeting(db, person, meetingId);
  const can = (action: Action) => may(person, action, { state: vote.state, relations });
  const item = await findItem(db, vote.itemId);
  if (!item || !can("vote.see")) return null;
  const block = await blockItems(db, vote);
  const file = {
    vote,
    item: { ...item, position: positionsOf(block) ?? item.position },
    block,
    attendance: await attendanceRoll(db, meetingId),
    roll: await voteRoll(db, vote.id),
    casts: await listCasts(db, vote.id),
    turnout: await listTurnouts(db, vote.id),
    asksForPassword: vote.state === "open" && (await asksForPassword(db, vote)),
  };
  return viewOfVote(file, { personId: person.id, can });
}

type BlockItem = { id: string; position: string; title: string };

/** The items one vote decides at once; none where it decides its own. */
async function blockItems(db: Knex, vote: ShownVote): Promise<BlockItem[]> {
  const ids = (await blocksOf(db, vote.meetingId)).get(vote.id);
  if (!ids) return [];
  const items = await agendaItems(db, vote.meetingId);
  return items
    .filter(({ id }) => ids.includes(id))
    .map(({ id, position, title }) => ({ id, position, title }));
}

function positionsOf(block: readonly BlockItem[]): string | null {
  return block.length > 0 ? block.map(({ position }) => position).join(", ") : null;
}

type Pointer = { meetingId: string; currentItemId: string | null };

async function findShownVote(db: Knex, at: Pointer): Promise<ShownVote | null> {
  const open = await findOpenVote(db, at.meetingId);
  if (open) return open;
  const last = at.currentItemId ? await findLatestVoteOfItem(db, at.currentItemId) : null;
  return last && last.state !== "created" ? last : null;
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
export async function votesOfMeeting(db: Knex, looking: Looking): Promise<VoteLine[]> {
  const { person, meetingId } = looking;
  const relations = await relationsInMeeting(db, person, meetingId);
  const votes = await listVotes(db, meetingId);
  const blocks = await blocksOf(db, meetingId);
  return votes
    .filter(({ state }) => may(person, "vote.see", { state, relations }))
    .flatMap((vote) => {
      const { id, round, state } = vote;
      const outcome = vote.state === "announced" ? vote.result.outcome : null;
      return itemsOf(vote, blocks).map((itemId) => ({ id, itemId, round, state, outcome }));
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
  const blocks = item ? await blocksOf(db, item.meetingId) : new Map<string, string[]>();
  const ofItem = votes.filter((vote) => itemsOf(vote, blocks).includes(itemId));
  const last = ofItem.findLast((vote) => vote.state === "announced");
  if (last?.state !== "announced") return null;
  const { id: voteId, meetingId, round, announcedAt } = last;
  const question = questionOf(last, blocks, await agendaItems(db, meetingId));
  const { outcome, tally } = last.result;
  return { voteId, meetingId, itemId, round, question, outcome, tally, announcedAt };
}

/** How far the votes on an item have come. */
export async function votesOnItem(db: Knex, itemId: string): Promise<"none" | "open" | "over"> {
  const last = await findLatestVoteOfItem(db, itemId);
  if (!last || last.state === "created" || last.state === "annulled") return "none";
  return last.state === "open" ? "open" : "over";
}

/** The ids of the items of a meeting whose vote is announced. */
export async function announcedItems(db: Knex, meetingId: string): Promise<Set<string>> {
  const votes = await listVotes(db, meetingId);
  const blocks = await blocksOf(db, meetingId);
  const announced = votes.filter(({ state }) => state === "announced");
  return new Set(announced.flatMap((vote) => itemsOf(vote, blocks)));
}

export async function hasOpenVote(db: Knex, meetingId: string): Promise<boolean> {
  return (await findOpenVote(db, meetingId)) !== null;
}

export type WallVote = {
  id: string;
  item: { position: string; title: string; lead: { vi: string; en: string } };
  block: readonly BlockItem[];
  round: number;
  question: string;
  state: ShownVote["state"];
  openedAt: number;
  closedAt: number | null;
  form: VoteForm;
  closesAt: number | null;
  seats: number;
  needed: number;
  progress: Progress;
  result: Result | null;
};

/** The same vote for the big screen, which shows everybody what everybody may know. */
export async function wallVote(db: Knex, pointer: Pointer): Promise<WallVote | null> {
  const vote = await findShownVote(db, pointer);
  const item = vote && (await findItem(db, vote.itemId));
  // What was annulled has nothing more to say to the room.
  if (!vote || !item || vote.state === "annulled") return null;
  const roll = await voteRoll(db, vote.id);
  const block = await blockItems(db, vote);
  const position = positionsOf(block) ?? item.position;
  return {
    id: vote.id,
    block,
    item: { position, title: item.title, lead: item.lead.name },
    round: vote.round,
    question: vote.question,
    state: vote.state,
    openedAt: vote.openedAt,
    closedAt: vote.state === "open" ? null : vote.closedAt,
    form: vote.form,
    closesAt: vote.closesAt,
    seats: seatsCounted({ ...vote, roll }),
    needed: neededOfSeats(seatsCounted({ ...vote, roll }), ruleSet(vote.ruleSet)),
    progress: progressOf(roll, await votedSeats(db, vote)),
    result: vote.state === "announced" ? vote.result : null,
  };
}
