import type { Comparability } from "../../model/framework";
import type { StageRange } from "../../model/stage";
import type { RankCounts } from "../../statistics/description/ordinal";

/** A review of which the release tells: all that is public of it but its stages. */
export interface CountryReview {
  readonly wave: number;
  readonly year: number;
  readonly edition: string;
  readonly method: string;
  readonly partner: string | null;
  /** Whether its stages are shown; if not, whether it counts inside a block, or nowhere. */
  readonly status: "named" | "block" | "withheld";
  readonly report: string | null;
}

/** What one review says of one theme, factor or aspect. */
export type CountryCell =
  | (StageRange & { readonly kind: "stage"; readonly isComputed: boolean })
  | { readonly kind: "notAssessed" | "notInEdition" | "withheld" };

/** The stages under a dimension that one review gives, which gives the dimension none itself. */
export interface UnderDimension {
  readonly kind: "dimension";
  readonly counts: RankCounts;
  /** How many of those that its edition asks for have a stage. */
  readonly placed: number;
  readonly asked: number;
}

/** A theme, factor or aspect and what each review of a table says of it. */
export interface ProfileRow<Cell = CountryCell> {
  readonly code: string;
  readonly name: string;
  /** What it stands under: a dimension, or the factor of an aspect. */
  readonly parent: { readonly code: string; readonly name: string };
  /** One a review. */
  readonly cells: readonly Cell[];
  /** How far each two neighbouring reviews can be compared in it; none of factors and aspects, which are of one edition. */
  readonly comparability: readonly (Comparability | "same")[];
}

/** Reviews side by side: by harmonised themes, or by what one edition asks for. */
export interface ProfileTable<Cell = CountryCell> {
  /** The edition whose codes its rows have; null of themes. */
  readonly edition: string | null;
  readonly reviews: readonly CountryReview[];
  readonly rows: readonly ProfileRow<Cell>[];
}
