import { useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useStage, type StageHold } from "../live/use-stage.ts";
import { useTabWord } from "../ui/use-tab-word.ts";
import { useReread } from "../ui/use-reread.ts";
import {
  followState,
  moved,
  pressed,
  stepTo,
  type Following,
  type FollowState,
} from "./following.ts";
import type { ReadablePaper } from "./paper-line.ts";
import { readableOf, type RoomItem } from "./room-selection.ts";
import { useOwnMoves } from "./use-own-moves.ts";
import type { PdfReader } from "./use-pdf-reader.ts";

export type Follow = {
  /** The stage on which it happens. */
  subject: string;
  stage: StageHold;
  state: FollowState;
  /** The paper the presenter shows, as far as this reader may know, and its page. */
  shown: { paper: ReadablePaper; page: number } | null;
  press(): void;
};

type Room = { meetingId: string; items: readonly RoomItem[]; reader: PdfReader };

/** The reader of the meeting room goes along with the presenter, while its person wants it to. */
export function useFollowing({ meetingId, items, reader }: Room): Follow {
  const [following, setFollowing] = useKeptFollowing(meetingId);
  const paper = reader.stage.is === "ready" ? reader.open?.paper : null;
  const showing = paper ? { of: paper.id, at: reader.page } : null;
  const subject = `stage:${meetingId}`;
  const stage = useStage(subject, showing);
  const lead = stage.isLeading || !stage.stage ? null : stage.stage;
  const shown = shownIn(items, lead?.show ?? null);
  useOwnMoves(following === "on", () => setFollowing(moved(following)));
  useGoAlong({
    isOn: following === "on",
    show: lead?.show ?? null,
    isKnown: shown !== null,
    reader,
  });
  const press = () => setFollowing(pressed(following));
  return { subject, stage, state: followState(following, lead), shown, press };
}

type Along = {
  isOn: boolean;
  show: { of: string; at: number } | null;
  /** The paper is among those the page has read. */
  isKnown: boolean;
  reader: PdfReader;
};

/** Goes where the presenter goes. One's own moves are no reason to: they have left already. */
function useGoAlong({ isOn, show, isKnown, reader }: Along): void {
  const navigate = useNavigate();
  const reread = useReread();
  const { of, at } = show ?? { of: null, at: 1 };
  const paperId = reader.open?.paper.id ?? null;
  const isReady = reader.stage.is === "ready";
  const latest = useRef({ navigate, reader });
  useEffect(() => {
    latest.current = { navigate, reader };
  });
  useEffect(() => {
    if (!isOn || of === null) return;
    const now = latest.current;
    const step = stepTo({ of, at }, { paperId, page: now.reader.page, isReady });
    if (step === "turn") now.reader.viewer()?.goTo(at);
    else if (step === "open" && !isKnown) reread();
    else if (step === "open") {
      now.navigate(`?paper=${of}&page=${at}`, { replace: true, preventScrollReset: true });
    }
  }, [isOn, of, at, paperId, isReady, isKnown, reread]);
}

function shownIn(items: readonly RoomItem[], show: { of: string; at: number } | null) {
  if (!show) return null;
  const paper = items.flatMap(readableOf).find(({ id }) => id === show.of);
  return paper ? { paper, page: show.at } : null;
}

/** Kept per tab: a reload goes on following, another tab decides for itself. */
function useKeptFollowing(meetingId: string): [Following, (next: Following) => void] {
  const [kept, keep] = useTabWord(`follow:${meetingId}`);
  const following = kept === "on" || kept === "left" ? kept : "off";
  return [following, (next) => keep(next === "off" ? null : next)];
}
