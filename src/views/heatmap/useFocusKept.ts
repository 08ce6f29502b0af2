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

interface Held {
  readonly place: readonly [number, number];
  /** The name of the box that has the focus; null where it is no box. */
  readonly box: string | null;
}

function heldIn(target: Element): Held | undefined {
  const placed = placedIn(target);
  const box = target.matches("input") ? target.getAttribute("aria-label") : null;
  return placed ? { place: placeOf(placed), box } : undefined;
}

/**
 * Whoever was in what a grid no longer has is in that grid again, at the same place or the first, and not at the top of
 * the page. `shown` is what the grid shows.
 */
export function useFocusKept(shown: object): FocusKept {
  const ref = useRef<HTMLElement>(null);
  const held = useRef<Held>(undefined);
  useEffect(() => {
    const [grid, focused] = [ref.current, document.activeElement];
    if (!shown || grid === null || focused === null) return;
    // What has the focus may have moved.
    if (grid.contains(focused)) held.current = heldIn(focused);
    if (focused !== document.body || held.current === undefined) return;
    const { place, box } = held.current;
    const kept = box === null ? placedAt(grid, place) : boxNamed(grid, box);
    (kept ?? placedAt(grid, [0, 0]))?.focus();
  }, [shown]);
  return {
    ref,
    onFocus: ({ target }) => {
      held.current = heldIn(target);
    },
    // A grid that is taken away tells of no blur, or of one of what is no longer there.
    onBlur: ({ target }) => {
      if (target.isConnected) held.current = undefined;
    },
  };
}
