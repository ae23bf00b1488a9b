import { network, secretariat } from "./circles.ts";

/** What has gone out stays readable, also when it no longer holds. */
const issued = ["issued", "published", "replaced", "recalled"] as const;
/** What holds can be corrected, replaced, recalled (Decree 30/2020/NĐ-CP, Art. 18). */
const inForce = ["issued", "published"] as const;

/** Resolutions, decisions, directives, notices of conclusions: who takes which step of their course. */
export const documentCells = {
  read: { ...network(issued), ...secretariat("any"), chair: "any" },
  draft: secretariat(["draft"]),
  // A passage of the draft, and how it should read instead: also by who reads and does not write it.
  discuss: { ...secretariat(["draft", "review"]), chair: ["draft", "review"] },
  // Urgency and circulation: part of what the chair approves.
  mark: secretariat(["draft", "review"]),
  submit: secretariat(["draft"]),
  return: {
    chair: ["review"],
    "secretariat-head": ["review"],
    "secretariat-leadership": ["review", "approved"],
  },
  approve: { chair: ["review"] },
  // Notices of conclusions go out in the Government Office's own name; what the chair signs is
  // signed as it is approved.
  sign: { "secretariat-leadership": ["approved"] },
  issue: secretariat(["signed"]),
  "prepare-tasks": secretariat(["approved", "signed"]),
  publish: secretariat(["issued"]),
  correct: { "secretariat-head": inForce, "secretariat-leadership": inForce },
  replace: secretariat(inForce),
  recall: { chair: inForce },
  "sign-again": secretariat(["signed", ...issued]),
  // What the public does not get to read, and why, is the secretariat's own; final once published.
  blank: secretariat(["issued"]),
  "see-blanks": secretariat(issued),
} as const;
