import type { StageRange } from "../../src/model/stage";

/** The stage nearest to a number; the two around it where it lies within half the band of their middle. */
export function nearestStage(value: number, band: number): StageRange {
  const clamped = Math.min(Math.max(value, 1), 5);
  const whole = Math.floor(clamped);
  const fraction = clamped - whole;
  if (fraction < 0.5 - band / 2) return { low: whole, high: whole };
  if (fraction >= 0.5 + band / 2) return { low: whole + 1, high: whole + 1 };
  return { low: whole, high: whole + 1 };
}
