import type { Distances } from "../../../src/statistics/distances/distances";
import type { Stream } from "../../../src/statistics/stream";

/**
 * The permutation test as it stands in the paper (Anderson 2001): for each arrangement F is worked out anew from the
 * distances of all pairs. Same draws, same p; what the library's way is measured against.
 */
export function plainPermanovaTest(
  distances: Distances,
  of: Int32Array,
  { count, stream }: { readonly count: number; readonly stream: Stream },
): number {
  const observed = plainF(distances, of);
  let extreme = 0;
  for (let drawn = 0; drawn < count; drawn += 1) {
    const dealt = Int32Array.from(of);
    for (let last = dealt.length - 1; last > 0; last -= 1) {
      const chosen = stream.below(last + 1);
      const held = dealt[last]!;
      dealt[last] = dealt[chosen]!;
      dealt[chosen] = held;
    }
    if (plainF(distances, dealt) >= observed - 1e-9) extreme += 1;
  }
  return (extreme + 1) / (count + 1);
}

function plainF({ size, values }: Distances, of: Int32Array): number {
  const groups = 1 + Math.max(...of);
  const [sizes, sums] = [new Float64Array(groups), new Float64Array(groups)];
  let total = 0;
  for (let one = 0; one < size; one += 1) {
    sizes[of[one]!]! += 1;
    for (let other = one + 1; other < size; other += 1) {
      const distance = values[one * size + other]!;
      const square = distance * distance;
      total += square;
      if (of[one] === of[other]) sums[of[one]!]! += square;
    }
  }
  const within = sums.reduce((sum, own, group) => sum + own / sizes[group]!, 0);
  const between = total / size - within;
  return between / (groups - 1) / (within / (size - groups));
}
