/** The unit that a line's amounts are in. */
export type Unit = "ms" | "kB" | "MB" | "requests" | "shift" | "×";

/** What was measured of one thing in one run on one machine; null where there is nothing beside. */
export interface Measured {
  readonly name: string;
  readonly unit: Unit;
  readonly ours: number | null;
  /** The same work in the page built with Mosaic. */
  readonly peer: number | null;
  /** The least that any way of doing it takes. */
  readonly floor: number | null;
  /** What a reader of the line must know: what the floor is, what was left out. */
  readonly note?: string;
}

/** What is aimed at, and whether amounts meet it. */
export interface Goal {
  readonly says: string;
  readonly isMet: (line: Measured & { readonly ours: number }) => boolean;
}

/** A line of the table: what was measured, how many times ours the others are, and what is aimed at. */
export interface Line extends Measured {
  readonly ratio: {
    /** The peer's amount by ours: above 1, ours is less. */
    readonly peer: number | null;
    /** Ours by the floor's: never much below 1. */
    readonly floor: number | null;
  };
  readonly goal: string | null;
  /** Null without a goal. */
  readonly met: boolean | null;
}

/** Makes a line; a goal is met only where there is an amount of ours, and is told, never asserted. */
export function lineOf(measured: Measured, goal?: Goal): Line {
  const { ours, peer, floor } = measured;
  return {
    ...measured,
    ratio: { peer: ratio(peer, ours), floor: ratio(ours, floor) },
    goal: goal?.says ?? null,
    met: goal === undefined ? null : ours !== null && goal.isMet({ ...measured, ours }),
  };
}

function ratio(one: number | null, other: number | null): number | null {
  return one === null || other === null || other === 0 ? null : one / other;
}

/** At most so much. */
export function atMost(most: number, unit: Unit): Goal {
  return { says: `≤ ${most} ${unit}`, isMet: ({ ours }) => ours <= most };
}

/** All of these. */
export function allOf(...goals: readonly Goal[]): Goal {
  return {
    says: goals.map(({ says }) => says).join("; "),
    isMet: (line) => goals.every(({ isMet }) => isMet(line)),
  };
}

/** So many times less than the peer. */
export function peerTimes(times: number): Goal {
  return {
    says: `peer ≥ ${times} × ours`,
    isMet: ({ ours, peer }) => peer !== null && peer >= times * ours,
  };
}

/** At most so many times the floor. */
export function floorTimes(times: number): Goal {
  return {
    says: `ours ≤ ${times} × floor`,
    isMet: ({ ours, floor }) => floor !== null && ours <= times * floor,
  };
}
