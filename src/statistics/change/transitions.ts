import { STAGES } from "../../model/stage";
import { presentOf } from "../finite";
import { sumOf } from "../sums";
import { completePairs, type Paired } from "./pairs";

/** From which whole stage pairs went to which. */
export interface Transitions {
  /** The complete pairs, and those left out as a side is missing. */
  readonly n: number;
  readonly leftOut: number;
  /** Five rows, one a whole stage at first, of five counts, one a whole stage at second; start-up first. */
  readonly counts: readonly (readonly number[])[];
  /** The pairs of each row. */
  readonly rowTotals: readonly number[];
  /** The pairs whose whole stage is higher, the same and lower at second. */
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** Of the same, those that rose or fell a half step within the stage: changes, as `pairedChange` counts. */
  readonly upWithin: number;
  readonly downWithin: number;
}

/**
 * Counts the pairs by whole stage at first and at second, given as stage values: between two stages is the lower of
 * them, as the upper is not reached. Of no pairs all counts are 0. Refused: lists of different length, a value
 * that is none of 1, 1.5, … 5.
 */
export function transitions(paired: Paired): Transitions {
  for (const value of presentOf([...paired.first, ...paired.second])) requireStage(value);
  const { first, changes, leftOut, second } = completePairs("transitions", paired);
  const moves = second.map((to, i) => Math.floor(to) - Math.floor(first[i]!));
  const count = (test: (move: number, change: number) => boolean) =>
    moves.filter((move, i) => test(move, changes[i]!)).length;
  const counts = countsOf(first, second);
  return {
    ...{ n: moves.length, leftOut, counts, rowTotals: counts.map(sumOf) },
    up: count((move) => move > 0),
    same: count((move) => move === 0),
    down: count((move) => move < 0),
    upWithin: count((move, change) => move === 0 && change > 0),
    downWithin: count((move, change) => move === 0 && change < 0),
  };
}

function countsOf(first: readonly number[], second: readonly number[]): number[][] {
  const counts = STAGES.map(() => STAGES.map(() => 0));
  for (const [i, from] of first.entries()) {
    counts[Math.floor(from) - 1]![Math.floor(second[i]!) - 1]! += 1;
  }
  return counts;
}

function requireStage(value: number): void {
  if (!Number.isInteger(2 * value) || value < 1 || value > STAGES.length) {
    throw new RangeError(`transitions: no stage value from 1 to 5 in half steps: ${value}`);
  }
}
