import type { Knex } from "knex";

/**
 * Results stored before every figure was kept: who was present is filled from the roll of the vote,
 * which until now kept each seat as it began to take part; the outcome stays what it was announced to
 * be.
 */
export async function up(knex: Knex): Promise<void> {
  const votes: Row[] = await knex("votes").whereNotNull("result").select("id", "result");
  for (const vote of votes) {
    const old: OldResult = JSON.parse(vote.result);
    const roll: { attendance: string }[] = await knex("vote_rolls")
      .where({ vote_id: vote.id })
      .select("attendance");
    await knex("votes")
      .where({ id: vote.id })
      .update({ result: JSON.stringify(counted(old, roll)) });
  }
}

type Row = { id: string; result: string };
type OldResult = {
  for: number;
  against: number;
  abstain: number;
  notCast: number;
  seats: number;
  needed: number;
  outcome: string;
  decidedBy: string | null;
};

function counted(old: OldResult, roll: readonly { attendance: string }[]) {
  // Two thirds of all seats, rounded up, in whole numbers.
  const rest = (2 * old.seats) % 3;
  const needed = (2 * old.seats - rest) / 3 + (rest === 0 ? 0 : 1);
  const isPresent = (kind: string) => kind === "IN_ROOM" || kind === "ONLINE";
  const present = roll.filter(({ attendance }) => isPresent(attendance)).length;
  const { for: inFavour, against, abstain, notCast } = old;
  return {
    quorum: { needed, present, met: present >= needed },
    majority: { needed: old.needed },
    tally: { for: inFavour, against, abstain, other: 0, deemed: 0, notCast, invalid: 0 },
    outcome: old.outcome,
    decidedBy: old.decidedBy === "PM_SIDE" ? "CHAIR_SIDE" : old.decidedBy,
  };
}

export async function down(): Promise<void> {
  throw new Error("Migrations only go forward");
}
