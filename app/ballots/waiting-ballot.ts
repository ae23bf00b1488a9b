import type { Role } from "../people/person.ts";
import { BALLOT_STATES, type BallotState } from "./ballot.ts";
import type { BallotLine } from "./ballot-lines.ts";

export type WaitingBallotKind =
  | "answer-ballot" // a member's
  | "prepare-ballot" // the assistant's
  | "review-ballot"
  | "approve-ballot"
  | "redo-ballot"
  | "synthesise-ballot"
  | "decide-ballot";

/** In which states the office of this person has something to do with a ballot. */
export function statesWaitingFor(roles: readonly Role[]): BallotState[] {
  return BALLOT_STATES.filter((state) =>
    officeSteps[state]?.roles.some((role) => roles.includes(role)),
  );
}

/** How a ballot waits for this person, if it does; one's own answer before the office's work. */
export function waitingBallotKind(
  line: Pick<BallotLine, "state" | "own">,
  person: { id: string; roles: readonly Role[] },
): WaitingBallotKind | null {
  const { state, own } = line;
  if (state === "collecting") {
    if (!own || own.isSent) return null;
    return own.personId === person.id ? "answer-ballot" : "prepare-ballot";
  }
  const step = officeSteps[state];
  return step?.roles.some((role) => person.roles.includes(role)) ? step.kind : null;
}

type Step = { kind: WaitingBallotKind; roles: readonly Role[] };

const officeSteps: Partial<Record<BallotLine["state"], Step>> = {
  returned: { kind: "redo-ballot", roles: ["secretariat-specialist"] },
  "in-review": { kind: "review-ballot", roles: ["secretariat-head"] },
  "awaiting-approval": { kind: "approve-ballot", roles: ["secretariat-leadership"] },
  closed: { kind: "synthesise-ballot", roles: ["secretariat-specialist", "secretariat-head"] },
  synthesised: { kind: "decide-ballot", roles: ["secretariat-leadership"] },
};
