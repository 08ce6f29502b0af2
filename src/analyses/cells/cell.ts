import type { StageRange } from "../../model/stage";
import type { RankCounts } from "../../statistics/description/ordinal";

/** A cell: one stage, a group's stages, all stages under a dimension, or why there is none. */
export type Cell =
  | ({ readonly kind: "stage" } & StageRange)
  | GroupCell
  | DimensionCell
  | { readonly kind: "few"; readonly n: number }
  | { readonly kind: "notAssessed" | "noReview" | "notInEdition" | "withheld" };

/** The stages of a group's countries: their number, their middle and how many stand on each place. */
export interface GroupCell {
  readonly kind: "group";
  readonly n: number;
  readonly median: StageRange;
  /** The upper middle; the same as `median` unless n is even and the middle falls between two. */
  readonly upperMedian: StageRange;
  /** By place on the nine half steps. */
  readonly counts: RankCounts;
}

/** The stages given under a dimension, which has none itself: of one country, or of all of a group. */
export interface DimensionCell {
  readonly kind: "dimension";
  /** Countries with a stage under it. */
  readonly n: number;
  /** By place on the nine half steps: stages, not countries. */
  readonly counts: RankCounts;
  /** How many stages there are, of how many that were asked for. */
  readonly placed: number;
  readonly asked: number;
  /** The mean of its countries' dimension indices; null where too little was assessed. */
  readonly index: number | null;
}
