import { useState } from "react";
import type { Hand, NoteTool, PenWidth } from "./note-tool.ts";
import { HANDS, handOf } from "./note-tool.ts";
import { useDeviceWord } from "../ui/use-device-word.ts";

export type NoteTools = {
  tool: NoteTool | null;
  pick(tool: NoteTool | null): void;
  /** Takes a hand's last tool, or lays it down. */
  take(hand: Hand): void;
  color: number;
  setColor(color: number): void;
  width: PenWidth;
  setWidth(width: PenWidth): void;
  /** Whether a finger draws, as on a tablet without a pen; otherwise it scrolls. */
  fingers: boolean;
  setFingers(on: boolean): void;
};

/** What the hand holds while it writes on the paper. */
export function useNoteTools(): NoteTools {
  const [tool, pick] = useState<NoteTool | null>(null);
  const [last, setLast] = useState<Record<Hand, NoteTool>>({
    pen: HANDS.pen[0],
    marker: HANDS.marker[0],
    note: HANDS.note[0],
  });
  const [color, setColor] = useState(0);
  const [width, setWidth] = useState<PenWidth>(2);
  const [fingers, setFingers] = useDeviceWord("notes:fingers");
  return {
    ...{ tool, color, setColor, width, setWidth },
    pick: (next) => {
      if (next) setLast((before) => ({ ...before, [handOf(next)]: next }));
      pick(next);
    },
    take: (hand) => pick(tool && handOf(tool) === hand ? null : last[hand]),
    fingers: fingers === "on",
    setFingers: (on) => setFingers(on ? "on" : null),
  };
}
