import { secretariat } from "./circles.ts";

const begun = ["open", "concluded"] as const;

/**
 * Inspection campaigns of the Prime Minister's working group, whose standing body is the Government
 * Office. A body sees its own column, from when the campaign is open, and may state to it until it
 * is concluded.
 */
export const campaignCells = {
  see: { ...secretariat("any"), chair: begun, "field-leader": begun, inspected: begun },
  "see-all": { ...secretariat("any"), chair: begun, "field-leader": begun },
  prepare: secretariat(["prepared"]),
  open: { "secretariat-head": ["prepared"], "secretariat-leadership": ["prepared"] },
  assess: secretariat(["open"]),
  explain: { "inspected-officer": ["open"] },
  conclude: { "secretariat-head": ["open"], "secretariat-leadership": ["open"] },
} as const;
