import { type FocusEvent, type RefObject, useEffect, useRef } from "react";
import { placedAt, placedIn, placeOf } from "./gridCells";

/** What an element around a grid is given, so that the focus inside is not lost with it. */
export interface FocusKept {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** The box of a row, whose place changes as it is ticked; of one that is compared too, the one in its own place. */
function boxNamed(grid: HTMLElement, name: string): HTMLElement | undefined {
  return [...grid.querySelectorAll("input")].findLast((box) => box.ariaLabel === name);
}

/**
 * Whoever was in a grid when it gave way to another is in that one again, at the same place or the first, and not at
 * the top of the page. `shown` is what the grid shows.
 */
export function useFocusKept(shown: object): FocusKept {
  const ref = useRef<HTMLElement>(null);
  const held = useRef<{ place: readonly [number, number]; box: string | null }>(undefined);
  useEffect(() => {
    const isLost = shown && document.activeElement === document.body;
    if (!isLost || held.current === undefined || ref.current === null) return;
    const { place, box } = held.current;
    const kept = box === null ? placedAt(ref.current, place) : boxNamed(ref.current, box);
    (kept ?? placedAt(ref.current, [0, 0]))?.focus();
  }, [shown]);
  return {
    ref,
    onFocus: ({ target }) => {
      const placed = placedIn(target);
      const box = target.matches("input") ? target.getAttribute("aria-label") : null;
      held.current = placed ? { place: placeOf(placed), box } : undefined;
    },
    // A grid that is taken away tells of no blur, or of one of what is no longer there.
    onBlur: ({ target }) => {
      if (target.isConnected) held.current = undefined;
    },
  };
}
