import type { KeyboardEvent } from "react";

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;
type Point = readonly [across: number, down: number];

/** By which of a point's places a key steps, and which way. */
const STEPS: Readonly<Record<string, readonly [axis: 0 | 1, by: 1 | -1]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [1, -1],
  ArrowDown: [1, 1],
};

/**
 * Where a key leads from one of several points on a plane: to the next one left or right, above or below, however far it
 * lies the other way, so that every point is come to by either pair of arrows; Home and End lead to the first from the left
 * and the last. Undefined for keys that lead nowhere.
 */
export function pointAfter(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Press,
  from: number,
  points: readonly Point[],
): number | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
  const inOrder = (axis: 0 | 1) =>
    [...points.keys()].toSorted((a, b) => points[a]![axis] - points[b]![axis] || a - b);
  if (key === "Home") return inOrder(0)[0];
  if (key === "End") return inOrder(0).at(-1);
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step === undefined) return undefined;
  const [axis, by] = step;
  const order = inOrder(axis);
  return order[order.indexOf(from) + by] ?? from;
}
