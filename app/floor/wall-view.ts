/** What may stand on the big screen. `auto`: whatever the room is at. */
export const WALL_VIEWS = [
  "auto",
  "item",
  "speaker",
  "vote",
  "result",
  "announcement",
  "nothing",
] as const;
export type WallView = (typeof WALL_VIEWS)[number];
export type ShownView = Exclude<WallView, "auto">;

/** What there is to show; instants are milliseconds UTC. */
export type WallMatter = {
  /** When the present speaker was given the floor. */
  speakingSince: number | null;
  /** One that was annulled is nothing to show. */
  vote: "open" | "closed" | "announced" | "annulled" | null;
  voteEndedAt: number | null;
  announcement: boolean;
};

/**
 * What the wall shows. Left to itself: a vote until its result is announced, then the result until
 * somebody speaks again, the speaker, else the item. Something chosen that is not there to be shown
 * gives way to the item, so that the screen never stands empty by mistake.
 */
export function shownOnWall(view: WallView, matter: WallMatter): ShownView {
  switch (view) {
    case "auto":
      return following(matter);
    case "item":
    case "nothing":
      return view;
    case "speaker":
      return matter.speakingSince === null ? "item" : view;
    case "vote":
      return matter.vote === "open" || matter.vote === "closed" ? view : "item";
    case "result":
      return matter.vote === "announced" ? view : "item";
    case "announcement":
      return matter.announcement ? view : "item";
    default:
      return view satisfies never;
  }
}

function following({ speakingSince, vote, voteEndedAt }: WallMatter): ShownView {
  if (vote === "open" || vote === "closed") return "vote";
  const spokenSince = speakingSince !== null && speakingSince > (voteEndedAt ?? 0);
  if (vote === "announced" && !spokenSince) return "result";
  return speakingSince === null ? "item" : "speaker";
}
