import type { Knex } from "knex";
import type { Choice } from "../counting/decision.ts";
import { castsOfVote } from "../counting/held-casts.ts";
import { agendaItems } from "../meetings/agenda.views.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { questionOf } from "./block-question.ts";
import { latestOf } from "./cast.ts";
import { listCasts, voteRoll } from "./cast.store.server.ts";
import { blocksOf } from "./vote-items.store.server.ts";
import { listVotes } from "./vote.store.server.ts";
import { voteToCount } from "./vote-to-count.ts";

export type VoteByName = {
  itemId: string;
  round: number;
  question: string;
  choices: {
    name: string;
    choice: Choice | null;
    option: number | null;
    isInvalid: boolean;
    isAssisted: boolean;
  }[];
};

/**
 * Who chose what in every vote that has been closed, for the sealed copy of the minutes. Whoever
 * asks must have made sure of the right to see it.
 */
export async function votesByName(db: Knex, meetingId: string): Promise<VoteByName[]> {
  const seats = await attendanceRoll(db, meetingId);
  const [blocks, items] = [await blocksOf(db, meetingId), await agendaItems(db, meetingId)];
  const told: VoteByName[] = [];
  for (const vote of await listVotes(db, meetingId)) {
    if (vote.state !== "closed" && vote.state !== "announced") continue;
    if (vote.form.isSecret || vote.keyed) continue;
    const roll = await voteRoll(db, vote.id);
    const casts = await listCasts(db, vote.id);
    const { holding, invalid } = castsOfVote(voteToCount({ ...vote, roll, casts }));
    told.push({
      itemId: vote.itemId,
      round: vote.round,
      question: questionOf(vote, blocks, items),
      choices: seats
        .filter(({ seatId }) => roll.some((seat) => seat.seatId === seatId))
        .map(({ seatId, name }) => {
          const choice = holding.get(seatId) ?? null;
          const cast = choice && latestOf(casts, seatId);
          const told = { option: cast?.option ?? null, isAssisted: cast?.via === "assisted" };
          return { name: name.vi, choice, isInvalid: invalid.has(seatId), ...told };
        }),
    });
  }
  return told;
}
