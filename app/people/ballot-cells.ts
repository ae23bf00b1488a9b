import { secretariat } from "./circles.ts";

/*
 * The cells of a ballot (phiếu lấy ý kiến). The specialist drafts, the head of the department reviews,
 * the leadership approves and issues; a member answers, an assistant prepares and never sends.
 */

const issued = ["collecting", "closed", "synthesised", "decided"] as const;
const counted = ["closed", "synthesised", "decided"] as const;

const department = <const T>(states: T) => ({
  "secretariat-specialist": states,
  "secretariat-head": states,
});

const seeing = [...issued, "cancelled"] as const;

export const ballotCells = {
  see: {
    ...secretariat("any"),
    recipient: seeing,
    "recipient-assistant": seeing,
    "ballot-ministry": seeing,
  },
  edit: department(["draft", "returned"]),
  submit: department(["draft", "returned"]),
  review: { "secretariat-head": ["in-review"] },
  // Issues it, and each correction of it.
  approve: { "secretariat-leadership": ["awaiting-approval", "collecting"] },
  withdraw: department(["draft", "in-review", "awaiting-approval", "returned"]),
  correct: department(["collecting"]),
  cancel: { "secretariat-leadership": ["collecting"] },
  prepare: { recipient: ["collecting"], "recipient-assistant": ["collecting"] },
  send: { recipient: ["collecting"] },
  // A sheet of paper, a telephone call: for a member, with its scan.
  enter: department(["collecting"]),
  // Who has answered, never what.
  follow: secretariat(issued),
  remind: department(["collecting"]),
  extend: { "secretariat-leadership": ["collecting"] },
  close: secretariat(["collecting"]),
  // What was answered: before the close only who prepares the synthesis of this ballot.
  "see-opinions": {
    "ballot-officer": issued,
    ...secretariat(counted),
    recipient: counted,
    "recipient-assistant": counted,
  },
  pass: { "ballot-officer": ["collecting", "closed"] },
  // Sees what was passed to it, and answers.
  explain: { "ballot-ministry": ["collecting", "closed"] },
  synthesise: department(["closed"]),
  decide: { "secretariat-leadership": ["synthesised"] },
} as const;
