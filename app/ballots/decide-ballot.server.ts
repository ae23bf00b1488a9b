import type { CheckedFile } from "../papers/intake.ts";
import { keepIntakeIn } from "../papers/keep-intake.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { decideBallot as decided, type Ballot, type BallotOutcome } from "./ballot.ts";
import { layBeforeMeetingIn } from "./lay-before-meeting.server.ts";
import { draftNextIn } from "./draft-next.server.ts";
import { takeBallotStep } from "./take-ballot-step.server.ts";

type Input = { ballotId: string; outcome: BallotOutcome; text: string; meetingId: string | null };

/**
 * The leadership's decision, and in the same act what follows from it: a place on the agenda with
 * every file and the synthesis, or the next ballot. `synthesis` is the printed one, through the gate.
 */
export async function decideBallot(
  app: App,
  intent: Intent,
  { synthesis, ...input }: Input & { synthesis: CheckedFile | null },
) {
  const { outcome, text, meetingId } = input;
  return takeBallotStep(
    app,
    { act: "decide-ballot", intent, input },
    {
      action: "ballot.decide",
      step: "decided",
      text,
      payload: ({ decision, itemId }) => ({
        outcome: decision?.outcome ?? "",
        ...(itemId !== null && { itemId }),
      }),
      apply: async (tx, ballot, person) => {
        const decision = { at: tx.at, by: person.id, outcome, text };
        // The rule first: nothing is laid anywhere for a ballot that cannot be decided so.
        decided(ballot, decision);
        if (synthesis) await keepIntakeIn(tx, synthesis);
        const wanted = { by: person.id, meetingId, synthesis };
        const itemId = await followIn(tx, ballot, { outcome, ...wanted });
        return decided(ballot, decision, itemId);
      },
    },
  );
}

type Following = {
  outcome: BallotOutcome;
  by: string;
  meetingId: string | null;
  synthesis: CheckedFile | null;
};

async function followIn(
  tx: Tx,
  ballot: Ballot,
  { outcome, by, meetingId, synthesis }: Following,
): Promise<string | null> {
  switch (outcome) {
    case "adopted":
    case "rejected":
      return null;
    case "returned-to-lead":
      await draftNextIn(tx, { ballot, synthesis });
      return null;
    case "to-meeting":
      if (meetingId === null) throw new Refusal("invalid-input", {}, { meetingId: "required" });
      return layBeforeMeetingIn(tx, { ballot, by, meetingId, synthesis });
    default:
      return outcome satisfies never;
  }
}
