import { useEffect, useRef, type RefObject } from "react";
import type { LivePage } from "../papers/page-stage.ts";
import type { InkPoint } from "./ink.ts";

/** What begins when the hand touches the page; places in the user space of the PDF. */
export type Stroke = {
  move(points: readonly InkPoint[], guessed: readonly InkPoint[]): void;
  end(): void;
  cancel(): void;
};

type Pen = {
  page: LivePage;
  /** Whether a finger draws too; otherwise it scrolls. */
  fingers: boolean;
  begin(first: InkPoint): Stroke | null;
};

/** A palm that lies down just after the pen was lifted still belongs to the writing hand, in ms. */
const PALM_MS = 500;

/** The hand on a page: a pen and a mouse draw, a finger scrolls unless it is to draw as well. */
export function usePen(sheet: RefObject<HTMLElement>, pen: Pen): void {
  const latest = useRef(pen);
  useEffect(() => {
    latest.current = pen;
  });
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const { down, move, up, touch, leave } = holdPen(element, latest);
    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", up);
    element.addEventListener("pointercancel", leave);
    element.addEventListener("touchstart", touch, { passive: false });
    return () => {
      leave();
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", up);
      element.removeEventListener("pointercancel", leave);
      element.removeEventListener("touchstart", touch);
    };
  }, [sheet]);
}

type Hold = { id: number; stroke: Stroke };

function holdPen(element: HTMLElement, latest: { current: Pen }) {
  let hold: Hold | null = null;
  let penAt = -Infinity;
  const isPenNear = () => performance.now() - penAt < PALM_MS;
  const stop = (how: "end" | "cancel") => {
    const { stroke } = hold ?? {};
    hold = null;
    stroke?.[how]();
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === "pen") penAt = performance.now();
    // A second finger pinches: what the first began was not meant as a stroke.
    if (hold && event.pointerType === "touch") return stop("cancel");
    if (hold || !draws(event, latest.current.fingers && !isPenNear())) return;
    const stroke = latest.current.begin(pointAt(event, element, latest.current.page));
    if (!stroke) return;
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
    hold = { id: event.pointerId, stroke };
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType === "pen") penAt = performance.now();
    if (event.pointerId !== hold?.id) return;
    const { page } = latest.current;
    const all = event.getCoalescedEvents?.() ?? [];
    const guessed = event.getPredictedEvents?.() ?? [];
    const place = (each: PointerEvent) => pointAt(each, element, page);
    hold.stroke.move((all.length > 0 ? all : [event]).map(place), guessed.map(place));
  };
  const touch = (event: TouchEvent) => {
    // Without this a browser takes the pen, or the palm beside it, for a finger that scrolls.
    if (hold || isPenNear()) event.preventDefault();
  };
  const up = ({ pointerId }: PointerEvent) => {
    if (pointerId === hold?.id) stop("end");
  };
  return { down, move, up, touch, leave: () => stop("cancel") };
}

function draws({ pointerType, button }: PointerEvent, fingers: boolean): boolean {
  if (pointerType === "touch") return fingers;
  return button === 0;
}

function pointAt(event: PointerEvent, element: HTMLElement, page: LivePage): InkPoint {
  const box = element.getBoundingClientRect();
  const [x, y] = page.toPdf(event.clientX - box.left, event.clientY - box.top);
  // Only a pen says how hard it is pressed.
  const pressure = event.pointerType === "pen" && event.pressure > 0 ? event.pressure : 0.5;
  return { x, y, pressure };
}
