import { readers, secretariat } from "./circles.ts";

/*
 * The cells of the table of `permission.ts` that are about the minutes of a meeting.
 */

/** Minutes are the members' from when they are put to them. */
const circulated = ["circulated", "confirmed", "closed"] as const;

export const minutesCells = {
  see: { ...secretariat("any"), ...readers(circulated), chair: "any" },
  edit: secretariat(["draft", "circulated"]),
  // A passage of the text; the members, of what is put to them. Of the whole they say a comment.
  discuss: {
    ...secretariat(["draft", "circulated"]),
    chair: ["draft", "circulated"],
    seat: ["circulated"],
    substitute: ["circulated"],
  },
  circulate: secretariat(["draft"]),
  comment: { chair: ["circulated"], seat: ["circulated"], substitute: ["circulated"] },
  answer: secretariat(["circulated"]),
  confirm: { chair: ["circulated"] },
  "sign-again": secretariat(["confirmed"]),
  // Who chose what: as for the votes themselves, but of the secretariat its leadership only.
  "see-sealed": {
    "secretariat-leadership": ["confirmed", "closed"],
    chair: ["confirmed", "closed"],
  },
} as const;
