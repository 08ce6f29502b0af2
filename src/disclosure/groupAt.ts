import type { Membership } from "../model/review";

/** Finds the group of a grouping that a country was in at last in a year; else the latest that is known; else none. */
export type GroupAt = (country: string, grouping: string, year: number) => string | null;

/** Makes the finding of groups over a list of memberships. */
export function groupAtOf(memberships: readonly Membership[]): GroupAt {
  const byKey = new Map<string, Membership[]>();
  for (const membership of memberships) {
    const key = keyOf(membership.country, membership.grouping);
    const held = byKey.get(key);
    if (held === undefined) byKey.set(key, [membership]);
    else held.push(membership);
  }
  return (country, grouping, year) => {
    const held = byKey.get(keyOf(country, grouping)) ?? [];
    const inForce = held.filter((membership) => isInForce(membership, year));
    return (latestOf(inForce) ?? latestOf(held))?.group ?? null;
  };
}

function isInForce({ validFrom, validTo }: Membership, year: number): boolean {
  return (validFrom ?? "") <= `${year}-12-31` && (validTo ?? "9999-12-31") >= `${year}-01-01`;
}

function latestOf(held: readonly Membership[]): Membership | undefined {
  return held.toSorted((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? 1 : -1))[0];
}

function keyOf(country: string, grouping: string): string {
  return `${country} ${grouping}`;
}
