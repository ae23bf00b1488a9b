import { useRef, useState, type KeyboardEvent } from "react";

type Place = { row: number; column: number };

const STEPS: Record<string, Place> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const keyOf = ({ row, column }: Place) => `${row}:${column}`;

export type CellKeys = {
  ref(element: HTMLAnchorElement | null): void;
  tabIndex: 0 | -1;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
};

/** A table of links with one stop for Tab; from there the arrow keys go from cell to cell. */
export function useArrowKeys(opened: Place | null): (place: Place) => CellKeys {
  const [reached, setReached] = useState<Place | null>(null);
  const links = useRef(new Map<string, HTMLAnchorElement>());
  const stop = reached ?? opened ?? { row: 0, column: 0 };

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = { row: stop.row + step.row, column: stop.column + step.column };
    event.preventDefault();
    links.current.get(keyOf(next))?.focus();
  }

  return (place: Place): CellKeys => ({
    ref(element) {
      if (element) links.current.set(keyOf(place), element);
      else links.current.delete(keyOf(place));
    },
    tabIndex: keyOf(place) === keyOf(stop) ? 0 : -1,
    onFocus: () => setReached(place),
    onKeyDown,
  });
}
