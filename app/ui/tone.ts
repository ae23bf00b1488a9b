/** The colours that carry meaning, always beside a shape and a word. */
export type Tone =
  "plain" | "for" | "against" | "abstain" | "soon" | "overdue" | "live" | "mine" | "team" | "room";
