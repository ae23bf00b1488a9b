import type { Rect } from "./note-store.ts";
import type { TextPlace } from "./note-draft.ts";
import { useDeed } from "../ui/use-deed.ts";
import { isOnText, type Thread } from "./threads.ts";
import type { Noting } from "./use-noting.ts";

export type NewPlace = TextPlace | { page: number; rect: Rect | null };

/** Confirms where a note stands in this version, or puts it somewhere else. */
export function useSettlePlace(noting: Noting, thread: Thread) {
  const { paperId, version } = noting;
  const deed = useDeed(`/papers/${paperId}/places/${thread.note.record.id}`, {
    onDone: () => noting.move(null),
  });
  return {
    isPending: deed.state.is === "pending",
    state: deed.state,
    confirm: () => void deed.submit({ version: String(version) }),
    put: (place: NewPlace) =>
      void deed.submit({ version: String(version), place: JSON.stringify(bodyOf(place)) }),
  };
}

function bodyOf(place: NewPlace) {
  const blank = { page: place.page, quads: null, nextQuads: null, rect: null, selection: null };
  if ("selection" in place) {
    const { quads, nextQuads = null, selection } = place;
    return { ...blank, quads, nextQuads, selection };
  }
  return { ...blank, rect: place.rect };
}

/** Marked words are put on other words, everything else where a finger points. */
export const isMovedByWords = ({ note }: Thread): boolean => isOnText(note.record);
