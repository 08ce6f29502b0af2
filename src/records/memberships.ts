import type { Membership } from "../model/review";

/** The memberships known in general, save where the portfolio has its own of a country in a grouping. */
export function overruled(
  known: readonly Membership[],
  own: readonly Membership[],
): readonly Membership[] {
  const ruled = new Set(own.map(keyOf));
  return [...known.filter((membership) => !ruled.has(keyOf(membership))), ...own];
}

function keyOf({ country, grouping }: Membership): string {
  return `${country} ${grouping}`;
}
