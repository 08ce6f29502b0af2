/** How many of some countries had reached a stage. */
export type Quantity = "all" | "nearlyAll" | "most" | "moreThanHalf" | "some" | "none";

/** How moves went: all up, most up, more up than down; as many; more down than up. */
export type Rise = "allRose" | "mostRose" | "moreRose" | "asMany" | "moreFell";

/**
 * How a group lies against others: it stands lower or higher; no more than its middle does, in these reviews; no more
 * than its share does; or there is no difference that may be said.
 */
export type Standing =
  | "standsLower"
  | "middleLower"
  | "shareLower"
  | "standsHigher"
  | "middleHigher"
  | "shareHigher"
  | "noDifference";

/** What a sentence can say of a claim. */
export type Degree = Quantity | Rise | Standing;

/**
 * The partial order of what can be said: with each degree those that follow from it, whatever the counts. One degree is
 * stronger than another where the other follows from it. Degrees that exclude one another, such as `some` and `none`,
 * are not ordered.
 */
const FOLLOWS: Readonly<Record<Degree, readonly Degree[]>> = {
  all: ["nearlyAll", "most", "moreThanHalf", "some"],
  nearlyAll: ["most", "moreThanHalf", "some"],
  most: ["moreThanHalf", "some"],
  moreThanHalf: ["some"],
  some: [],
  none: [],
  allRose: ["mostRose", "moreRose"],
  mostRose: ["moreRose"],
  moreRose: [],
  asMany: [],
  moreFell: [],
  standsLower: ["middleLower", "shareLower"],
  middleLower: ["shareLower"],
  shareLower: [],
  standsHigher: ["middleHigher", "shareHigher"],
  middleHigher: ["shareHigher"],
  shareHigher: [],
  noDifference: [],
};

/** Whether one degree says more than another. */
export function isStronger(one: Degree, other: Degree): boolean {
  return FOLLOWS[one].includes(other);
}

/** The degrees that say more than one, the nearest first. */
export function strongerThan(degree: Degree): Degree[] {
  return (Object.keys(FOLLOWS) as Degree[])
    .filter((one) => isStronger(one, degree))
    .toSorted((a, b) => FOLLOWS[a].length - FOLLOWS[b].length);
}

/** Of degrees that are true together the one that says most; undefined of none. */
export function strongest<T extends Degree>(degrees: readonly T[]): T | undefined {
  return degrees.find((one) => !degrees.some((other) => isStronger(other, one)));
}

/** How one that was asked for stands to what may be said: it may be said, a weaker one may, or neither. */
export type Verdict = "yes" | "weaker" | "no";

/** Holds what was asked for against all that may be said together: it follows from some of it, or some of it from it. */
export function verdictOf(asked: Degree, said: readonly Degree[]): Verdict {
  if (said.some((one) => one === asked || isStronger(one, asked))) return "yes";
  return said.some((one) => isStronger(asked, one)) ? "weaker" : "no";
}
