/**
 * p-values adjusted to the false discovery rate (Benjamini and Hochberg 1995; R `p.adjust(method = "BH")`), in the
 * order given: of the tests with an adjusted value of at most q, a share of at most q is expected to be false, if
 * the tests are independent or positively dependent (Benjamini and Yekutieli 2001). Of none, none. Refuses a p outside 0 to 1.
 */
export function falseDiscovery(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length);
  let least = 1;
  for (const [below, test] of risingOrder("falseDiscovery", ps).toReversed().entries()) {
    // n / rank first: as a factor of at least 1 it leaves no value below its p.
    least = Math.min(least, (ps.length / (ps.length - below)) * ps[test]!);
    adjusted[test] = least;
  }
  return adjusted;
}

/**
 * p-values adjusted so that the chance of even one false claim is held (Holm 1979; R `p.adjust(method = "holm")`),
 * in the order given, however the tests depend on each other. Of none, none. Refuses a p outside 0 to 1.
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = new Array<number>(ps.length);
  let most = 0;
  for (const [above, test] of risingOrder("holm", ps).entries()) {
    most = Math.max(most, Math.min(1, (ps.length - above) * ps[test]!));
    adjusted[test] = most;
  }
  return adjusted;
}

/** The places of the p-values, that of the lowest first. */
function risingOrder(asker: string, ps: readonly number[]): number[] {
  for (const p of ps) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`${asker}: p outside 0 to 1: ${p}`);
  }
  return [...ps.keys()].toSorted((a, b) => ps[a]! - ps[b]!);
}
