import { useState } from "react";
import type { VoteView } from "./vote-view.ts";

/** up: over the page; down: a strip at its foot; away: only the button in the bar. */
export type SheetPlace = "up" | "down" | "away";

export type VoteSheetState = {
  place: SheetPlace;
  raise(): void;
  lower(): void;
};

/**
 * Where the sheet of this vote is. It comes up by itself when a vote opens, whatever is being read,
 * and stays where the reader puts it while the vote goes on.
 */
export function useVoteSheet(vote: VoteView | null): VoteSheetState {
  const [put, setPut] = useState<{ id: string; place: SheetPlace } | null>(null);
  if (vote && put?.id !== vote.id) setPut({ id: vote.id, place: firstPlace(vote) });
  const place = vote && put?.id === vote.id ? put.place : "away";
  const move = (to: SheetPlace) => vote && setPut({ id: vote.id, place: to });
  return {
    place,
    raise: () => move("up"),
    lower: () => move(vote?.state === "open" ? "down" : "away"),
  };
}

/** Whoever has a part in the vote sees it at once; a vote that is over waits to be asked for. */
function firstPlace(vote: VoteView): SheetPlace {
  if (vote.state !== "open") return "away";
  return vote.mine.is === "onlooker" ? "down" : "up";
}
