import type { Bilingual } from "../people/person.ts";
import { latestOf } from "./cast.ts";
import { receiptOf, secretReceiptOf, type Receipt } from "./receipt.ts";
import type { VoteFile } from "./vote-file.ts";
import type { VoteSeat } from "./vote-seat.ts";

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

function receiptOfSeat({ vote, casts, turnout }: VoteFile, seatId: string): Receipt | null {
  const told = turnout.find((each) => each.seatId === seatId);
  if (told) return secretReceiptOf(vote.id, told);
  const last = latestOf(casts, seatId);
  return last && receiptOf(vote.id, last);
}

/** How this person stands to the vote. */
export function mineOf(file: VoteFile, personId: string): Mine {
  const { attendance, roll } = file;
  const own = attendance.find((each) => each.personId === personId);
  const seat = roll.find((each) => each.personId === personId);
  if (own && seat) {
    const receipt = receiptOfSeat(file, seat.seatId);
    // A secret ballot cannot be found again: whoever cast it and left has voted all the same.
    const hasVote = seat.entitled || receipt?.choice === null;
    return { is: hasVote ? "voter" : whyWithoutVote(seat), seat: own.name, receipt };
  }
  const member = attendance.find(({ substitutePersonId }) => substitutePersonId === personId);
  return member ? { is: "substitute", seat: member.name } : { is: "onlooker" };
}

function whyWithoutVote(seat: VoteSeat): "recused" | "substituted" | "left" | "absent" {
  if (seat.recused) return "recused";
  if (seat.attendance === "SUBSTITUTED") return "substituted";
  return seat.attendance === "LEFT" ? "left" : "absent";
}
