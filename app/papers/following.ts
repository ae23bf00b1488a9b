/** Whether this tab goes where the presenter goes: never unless asked to, and never after a touch. */
export type Following = "off" | "on" | "left";

/** What a follower may know of the presenter: nobody leads, or where; `null` is not for these eyes. */
export type Lead = { show: { of: string; at: number } | null } | null;

/** The one button: it begins, returns, and ends. */
export function pressed(following: Following): Following {
  return following === "on" ? "off" : "on";
}

/** Any move of one's own leaves; it never begins. */
export function moved(following: Following): Following {
  return following === "on" ? "left" : following;
}

/** How following stands, for the words on the screen. */
export type FollowState =
  | "off"
  | "off-led" // somebody leads, and one reads by oneself
  | "waiting" // on, and nobody leads yet
  | "with" // on, and at the presenter's page
  | "closed" // on, and what is shown is not open to this reader
  | "left"; // left by a move of one's own; one button returns

export function followState(following: Following, lead: Lead): FollowState {
  if (following === "off") return lead ? "off-led" : "off";
  if (!lead) return following === "on" ? "waiting" : "off";
  if (following === "left") return "left";
  return lead.show ? "with" : "closed";
}

/** What the reader has to do to be where the presenter is. */
export function stepTo(
  show: { of: string; at: number },
  here: { paperId: string | null; page: number; isReady: boolean },
): "stay" | "open" | "turn" {
  if (show.of !== here.paperId) return "open";
  return here.isReady && show.at !== here.page ? "turn" : "stay";
}
