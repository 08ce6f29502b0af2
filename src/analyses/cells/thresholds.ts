/** The stages that can have been reached or not. */
export const REACHABLE = [2, 3, 4, 5] as const;
export type Reachable = (typeof REACHABLE)[number];

/** The stages of which it can be bounded how many countries of a group had reached them. */
export const THRESHOLDS: readonly number[] = [2, 3, 4];
