import { countryClusters } from "../../../src/analyses/regions/countryClusters";
import { countryMap } from "../../../src/analyses/regions/countryMap";
import type { Portrait } from "../../../src/analyses/regions/portrait";
import type { RegionsChoice } from "../../../src/analyses/regions/regionsChoice";
import { calculateHere } from "../../../src/calculations/here";
import { portraitOfAll, type Standing } from "./portraits";

const WITH = { calculate: calculateHere, calls: { signal: new AbortController().signal } };

/** The clusters of a portrait's countries, as the page has them worked out. */
export const clustersOf = (portrait: Portrait) => countryClusters(portrait, "test-1", WITH);

/** The map of a portrait's countries, as the page has it worked out. */
export const mapOf = (portrait: Portrait) => countryMap(portrait, WITH);

const LOW = [
  [1, 1, 2, 1],
  [2, 1, 1, 1],
  [1, 2, 1, 1],
  [1, 1, 1, 2],
  [1, 2, 2, 1],
  [2, 2, 1, 1],
];
const HIGH = [
  [7, 8, 7, 9],
  [8, 7, 7, 9],
  [7, 7, 8, 9],
  [8, 8, 7, 9],
];

/** Six countries near start-up, four of them in North, and four far along, of East and of no group. */
export const TWO_KINDS: readonly Standing[] = [
  ...LOW.map((ranks, i) => ({ group: i < 4 ? "North" : "East", ranks })),
  ...HIGH.map((ranks, i) => ({ group: i < 2 ? "East" : null, ranks })),
];

/** A portrait of the two kinds, one country more where one is given. */
export const ofTwoKinds = (choice: Partial<RegionsChoice> = {}, ...more: Standing[]) =>
  portraitOfAll([...TWO_KINDS, ...more], choice);

/** Countries all alike: there is nothing to part them by. */
export const ofOneKind = (n: number, choice: Partial<RegionsChoice> = {}) =>
  portraitOfAll(
    Array.from({ length: n }, () => ({ group: "North", ranks: [3, 4, 5, 6] })),
    choice,
  );
