import { mapOf, type Scaling } from "../statistics/maps/classicalScaling";
import { comparedBy, type Likeness } from "./likeness";

/** Units as points of a plane. */
export interface LikenessMap extends Scaling {
  /** The units that can all be compared, by their places in the input; `points` are theirs. */
  readonly units: readonly number[];
  readonly isOfRoots: boolean;
}

/** The map of units. Undefined as `mapOf`, refused as `comparedBy`. */
export function map(likeness: Likeness): LikenessMap | undefined {
  const { units, distances } = comparedBy(likeness);
  const found = mapOf(distances);
  return found && { ...found, units };
}
