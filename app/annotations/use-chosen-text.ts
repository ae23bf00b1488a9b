import { useCallback, useEffect, useRef, useState } from "react";
import type { LivePage } from "../papers/page-stage.ts";
import type { ChosenText } from "./text-selection.client.ts";

/** Handles of a selection are dragged in steps: only once they rest is it read. */
const REST_MS = 200;
/** A finger that rests so long, and moves no farther than so many pixels, means the paragraph. */
const PRESS_MS = 450;
const PRESS_REACH = 10;

type Wanted = {
  pages: readonly LivePage[];
  /** With a marker in the hand a text is taken as soon as it is chosen. */
  take: ((chosen: ChosenText) => void) | null;
  /** Whether a resting finger means a paragraph. */
  presses: boolean;
};

type Chosen = { chosen: ChosenText | null; clear(): void };

/** The text one has selected on the pages, or whose paragraph a resting finger means. */
export function useChosenText({ pages, take, presses }: Wanted): Chosen {
  const [chosen, setChosen] = useState<ChosenText | null>(null);
  // A paragraph a finger means is no selection of the browser's: it stays until the next touch of a
  // page, though the lifted finger leaves nothing selected.
  const isPressed = useRef(false);
  const clear = useCallback(() => {
    isPressed.current = false;
    document.getSelection()?.removeAllRanges();
    setChosen(null);
  }, []);
  const latest = useRef({ pages, take });
  useEffect(() => {
    latest.current = { pages, take };
  });
  const tell = useCallback(
    (text: ChosenText | null) => {
      const { take: takeNow } = latest.current;
      if (!takeNow || !text) return setChosen(text);
      takeNow(text);
      clear();
    },
    [clear],
  );
  useEffect(() => {
    const tellSelected = (text: ChosenText | null) => {
      if (text !== null || !isPressed.current) tell(text);
    };
    return watchSelection(() => latest.current.pages, tellSelected);
  }, [tell]);
  useEffect(() => {
    if (!presses) return;
    const tellPressed = (text: ChosenText | null) => {
      isPressed.current = text !== null;
      if (text) tell(text);
    };
    const ends = pages.map((page) => watchPress(page, tellPressed));
    return () => ends.forEach((end) => end());
  }, [pages, presses, tell]);
  return { chosen, clear };
}

type Tell = (chosen: ChosenText | null) => void;

function watchSelection(pages: () => readonly LivePage[], tell: Tell): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  const read = async () => {
    const { readSelection } = await import("./text-selection.client.ts");
    tell(readSelection(pages()));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void (isDown || read()), REST_MS);
  };
  const down = () => {
    isDown = true;
  };
  const up = () => {
    isDown = false;
    soon();
  };
  const watches = [
    ["selectionchange", soon],
    ["pointerdown", down],
    ["pointerup", up],
    ["pointercancel", up],
    ["scroll", soon],
  ] as const;
  for (const [way, hear] of watches) document.addEventListener(way, hear, { capture: true });
  return () => {
    clearTimeout(timer);
    for (const [way, hear] of watches) document.removeEventListener(way, hear, { capture: true });
  };
}

function watchPress(page: LivePage, tell: Tell): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  const read = async () => {
    const { readParagraph } = await import("./text-selection.client.ts");
    tell(readParagraph(page, from));
  };
  const down = ({ pointerType, clientX, clientY }: PointerEvent) => {
    clearTimeout(timer);
    if (pointerType === "mouse") return;
    from = { x: clientX, y: clientY };
    tell(null);
    timer = setTimeout(() => void read(), PRESS_MS);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - from.x, clientY - from.y) > PRESS_REACH) clearTimeout(timer);
  };
  const stop = () => clearTimeout(timer);
  const watches = [
    ["pointerdown", down],
    ["pointermove", move],
    ["pointerup", stop],
    ["pointercancel", stop],
  ] as const;
  const { element } = page;
  for (const [way, hear] of watches) element.addEventListener(way, hear);
  return () => {
    stop();
    for (const [way, hear] of watches) element.removeEventListener(way, hear);
  };
}
