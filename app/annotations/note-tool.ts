import { TEXT_MARKS, type TextMarkKind } from "./note-draft.ts";

/** What the hand holds: a pen, a marker for text, or a note to put down. */
export const HANDS = {
  pen: ["ink", "rect", "eraser"],
  marker: TEXT_MARKS,
  note: ["pin", "text"],
} as const;

export type Hand = keyof typeof HANDS;
export type NoteTool = (typeof HANDS)[Hand][number];

export const PEN_WIDTHS = [1, 2, 4] as const;
export type PenWidth = (typeof PEN_WIDTHS)[number];

export function handOf(tool: NoteTool): Hand {
  if (isMarker(tool)) return "marker";
  return tool === "pin" || tool === "text" ? "note" : "pen";
}

export function isMarker(tool: NoteTool | null): tool is TextMarkKind {
  return tool === "highlight" || tool === "underline" || tool === "strike";
}

const icons = {
  ink: "pen",
  rect: "frame",
  eraser: "eraser",
  highlight: "marker",
  underline: "underline",
  strike: "strike",
  pin: "pin",
  text: "text",
} as const satisfies Record<NoteTool, string>;

export function toolIcon<Tool extends NoteTool>(tool: Tool): (typeof icons)[Tool] {
  return icons[tool];
}
