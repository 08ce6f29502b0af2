/** Groups that have an order of their own, which their names would break. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  wb_income: ["Low income", "Lower middle income", "Upper middle income", "High income"],
};

/** Compares two groups of a grouping: by its own order where it has one, else by name; no group comes last. */
export function groupOrder(grouping: string): (a: string | null, b: string | null) => number {
  const sequence = Object.hasOwn(SEQUENCES, grouping) ? SEQUENCES[grouping]! : [];
  const place = (group: string | null) => {
    if (group === null) return Number.POSITIVE_INFINITY;
    const found = sequence.indexOf(group);
    return found < 0 ? sequence.length : found;
  };
  return (a, b) => {
    if (a === b) return 0;
    const places = place(a) - place(b);
    return Number.isNaN(places) || places === 0 ? ((a ?? "") < (b ?? "") ? -1 : 1) : places;
  };
}
