import { secretariat } from "./circles.ts";

const begun = ["open", "concluded"] as const;

/**
 * Inspection campaigns of the Prime Minister's working group, whose standing body is the Government
 * Office. Whoever is named on a campaign inspects in it with the office. A body sees its own column, from when the campaign is open, and may state to it until it
 * is concluded.
 */
export const campaignCells = {
  see: {
    ...secretariat("any"),
    chair: begun,
    "field-leader": begun,
    inspector: begun,
    inspected: begun,
  },
  "see-all": { ...secretariat("any"), chair: begun, "field-leader": begun, inspector: begun },
  prepare: secretariat(["prepared"]),
  open: { "secretariat-head": ["prepared"], "secretariat-leadership": ["prepared"] },
  assess: { ...secretariat(["open"]), inspector: ["open"] },
  explain: { "inspected-officer": ["open"] },
  conclude: { "secretariat-head": ["open"], "secretariat-leadership": ["open"] },
} as const;
