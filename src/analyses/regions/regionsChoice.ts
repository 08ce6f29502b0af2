import type { Comparability } from "../../model/framework";
import type { ReviewFilter } from "../../queries/counted";
import type { ItemLevel } from "../cells/items";
import type { Reachable } from "../cells/thresholds";

/** How profiles are held against one another: by their stages, or by their strengths and weaknesses whatever their level. */
export const LIKENESSES = ["stages", "shape"] as const;
export type LikenessBy = (typeof LIKENESSES)[number];

/** Groups as they are, or as if all had the same mix of incomes. */
export const MIXES = ["own", "pooled"] as const;
export type Mix = (typeof MIXES)[number];

/** What is asked of the page of regional patterns. */
export interface RegionsChoice {
  readonly grouping: string;
  /** An edition's id for its own factors; empty for the harmonised themes. */
  readonly edition: string;
  /** What is placed on stages: themes across editions, or one edition's factors or aspects. */
  readonly level: ItemLevel;
  /** The code of what is looked at: a dimension, a factor of aspects, or one item; empty for all of them. */
  readonly item: string;
  readonly filter: ReviewFilter;
  /** The least comparability that themes must have over the editions that count; empty for any. */
  readonly comparability: Comparability | "";
  /** The stage of which is said how many have reached it. */
  readonly threshold: Reachable;
  readonly by: LikenessBy;
  readonly mix: Mix;
  /** The name of the group that is lit everywhere, and of the one that it is held against; empty for none. */
  readonly group: string;
  readonly other: string;
  /** The code of the country that is lit everywhere; empty for none. */
  readonly country: string;
}
