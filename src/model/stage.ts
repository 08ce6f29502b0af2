import stages from "../../data/framework/stages.json";

/** The five stages, lowest first, with the model's own meaning of each. */
export const STAGES: readonly { value: number; name: string; meaning: string }[] = stages;

/** Where a review places something: on one stage (`low` = `high`) or between two neighbours. */
export interface StageRange {
  readonly low: number;
  readonly high: number;
}

/** Places on the scale of half steps, 1 (start-up) to 9 (dynamic): 2 is between start-up and formative. */
export const RANKS = 9;

/** The place of a stage on the scale of half steps: an integer from 1 to 9, the same order as the stages. */
export function rankOf({ low, high }: StageRange): number {
  return low + high - 1;
}

/** The stage at a place from 1 to 9 on the scale of half steps. */
export function stageAt(rank: number): StageRange {
  if (!Number.isInteger(rank) || rank < 1 || rank > RANKS) {
    throw new RangeError(`rank outside 1 to ${RANKS}: ${rank}`);
  }
  return { low: Math.floor((rank + 1) / 2), high: Math.ceil((rank + 1) / 2) };
}

/** The nine places of half steps as numbers of stages, lowest first: 1, 1.5, … 5. */
export const PLACES: readonly number[] = Array.from({ length: RANKS }, (_, i) => {
  const { low, high } = stageAt(i + 1);
  return (low + high) / 2;
});

/** A stage as people write it: `2`, or `2-3` for between two neighbours. */
export function stageText({ low, high }: StageRange): string {
  return low === high ? `${low}` : `${low}-${high}`;
}

/** The nine places by the one way in which each is written. */
const WRITTEN: ReadonlyMap<string, StageRange> = new Map(
  Array.from({ length: RANKS }, (_, i) => stageAt(i + 1)).map((stage) => [stageText(stage), stage]),
);

/**
 * Reads a stage as people write it: `1` to `5`, or `2-3` for between two neighbours.
 * Anything else, `2.5` and `2,5` and `3-2` among it, is no stage and gives undefined.
 */
export function stageFrom(text: string): StageRange | undefined {
  return WRITTEN.get(text);
}
