/** The things about which the table of `permission.ts` is asked, and the states each passes through. */
export type Kind =
  | "meeting"
  | "paper"
  | "note"
  | "vote"
  | "minutes"
  | "resolution"
  | "task"
  | "task-import"
  | "dossier"
  | "ballot"
  | "campaign"
  | "urgent-decision"
  | "report"
  | "log"
  | "outbox"
  | "system"
  | "people"
  | "officers"
  | "calendar"
  | "settings";

export const STATES = {
  meeting: [
    "planned",
    "approved",
    "invited",
    "published",
    "open",
    "suspended",
    "closed",
    "archived",
    "cancelled",
    "postponed",
  ],
  paper: ["unpublished", "published", "restricted"],
  note: ["open", "closed"],
  vote: ["created", "open", "closed", "announced", "annulled"],
  minutes: ["draft", "circulated", "confirmed", "closed"],
  resolution: [
    "draft",
    "review",
    "approved",
    "signed",
    "numbered",
    "issued",
    "published",
    "replaced",
    "recalled",
  ],
  task: [
    "assigned",
    "declined",
    "received",
    "in-progress",
    "reported-done",
    "rework",
    "confirmed",
    "suspended",
    "withdrawn",
    "replaced",
    "transferred",
  ],
  "task-import": ["staged", "committed", "discarded"],
  dossier: ["draft", "submitted", "returned", "accepted", "scheduled", "withdrawn"],
  ballot: [
    "draft",
    "in-review",
    "awaiting-approval",
    "returned",
    "collecting",
    "closed",
    "synthesised",
    "decided",
    "withdrawn",
    "cancelled",
  ],
  campaign: ["prepared", "open", "concluded"],
  "urgent-decision": ["unreported", "reported", "withdrawn"],
  report: ["kept"],
  log: ["kept"],
  outbox: ["kept"],
  calendar: ["kept"],
  settings: ["kept"],
  system: ["kept"],
  people: ["kept"],
  officers: ["kept"],
} as const satisfies Record<Kind, readonly string[]>;

export type StateOf<K extends Kind> = (typeof STATES)[K][number];
