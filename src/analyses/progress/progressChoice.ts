import type { Comparability } from "../../model/framework";
import type { ReviewFilter } from "../../queries/counted";
import type { ItemLevel } from "../cells/items";

/** Which two reviews of a country are held against one another: its first and second, its second and third, or the ends of what is shown. */
export const SPANS = ["1-2", "2-3", "ends"] as const;
export type Span = (typeof SPANS)[number];

/** By what countries are put into bands: where they stood, where they stand, or how they moved. */
export const BANDS = ["earlier", "later", "change"] as const;
export type Bands = (typeof BANDS)[number];

/** What is asked of the page of progress. */
export interface ProgressChoice {
  readonly span: Span;
  readonly grouping: string;
  /** An edition's id for its own factors, of reviews that both are by it; empty for the harmonised themes. */
  readonly edition: string;
  readonly level: ItemLevel;
  /** The code of what is looked at: a dimension, a factor of aspects, or one item; empty for all of them. */
  readonly item: string;
  /** A wave filtered by changes nothing here, where waves are chosen by `span`; it is kept for other pages. */
  readonly filter: ReviewFilter;
  /** The least comparability that an item must have over the editions of the two reviews; empty for any. */
  readonly comparability: Comparability | "";
  /** Whether only reviews made by the same method are held against one another. */
  readonly sameMethod: boolean;
  readonly bands: Bands;
  /** The whole stages between which a move is opened, earlier and later; 0 for none. */
  readonly opened: readonly [earlier: number, later: number];
  /** The name of the group, and the code of the country, lit everywhere; empty for none. */
  readonly group: string;
  readonly country: string;
}
