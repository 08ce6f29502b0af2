import { type Distances, requireDistances } from "../distances/distances";
import { requireSameLength } from "../finite";
import { sumOf } from "../sums";
import { type Groups, groupsOf, sizesOf } from "./groups";

/**
 * The share of the sum of squares that would lie between groups (`permanova`'s `r2`) in the mean over all arrangements
 * of units within strata, worked out exactly: what the strata and chance alone give. Of one stratum it is
 * `(groups − 1) / (units − 1)`. Undefined for no units and where all distances are 0. Refuses distances with gaps, and
 * another number of names or strata than of units.
 */
export function r2ByChance(
  distances: Distances,
  names: readonly string[],
  strata: readonly string[],
): number | undefined {
  requireDistances("r2ByChance", distances);
  const { size, values } = distances;
  requireSameLength("r2ByChance", names, { length: size });
  requireSameLength("r2ByChance", strata, { length: size });
  const stratum = groupsOf(strata);
  const together = chancesTogether(groupsOf(names), stratum);
  let [total, inside] = [0, 0];
  for (let one = 1; one < size; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const distance = values[one * size + other]!;
      const square = distance * distance;
      total += square / size;
      inside += square * together[stratum.of[one]!]![stratum.of[other]!]!;
    }
  }
  return total === 0 ? undefined : 1 - inside / total;
}

/** For two units by their strata, the chance that they come into one group, by the group's size. */
function chancesTogether(groups: Groups, strata: Groups): number[][] {
  const sizes = sizesOf(groups);
  const of = sizesOf(strata);
  const held = strata.names.map(() => sizes.map(() => 0));
  strata.of.forEach((stratum, unit) => {
    held[stratum]![groups.of[unit]!]! += 1;
  });
  return of.map((n, one) =>
    of.map((m, other) =>
      sumOf(
        sizes.map((size, group) => {
          const [own, others] = [held[one]![group]!, held[other]![group]!];
          const both = one === other ? own * (own - 1) : own * others;
          return both === 0 ? 0 : both / (one === other ? n * (n - 1) : n * m) / size;
        }),
      ),
    ),
  );
}
