import type { CalculationName, InputOf } from "../../src/calculations/calculation";
import { calculateHere } from "../../src/calculations/here";
import type { Likeness } from "../../src/calculations/likeness";
import type { Watch } from "../../src/statistics/watch";

/** Twelve countries: six at stages 1 to 2, six at 4 to 5; within the six alternately strong in the first half. */
export const PROFILES = Array.from({ length: 12 }, (_, country) =>
  Array.from(
    { length: 6 },
    (_, item) => (country < 6 ? 1 : 4) + ((country % 2) ^ (item < 3 ? 1 : 0)),
  ),
);
export const LIKENESS: Likeness = { profiles: PROFILES, range: 4, by: "stages" };
export const HALVES = PROFILES.map((_, country) => (country < 6 ? "low" : "high"));

/** The twelve, one of them with a single stage: it shares too little with the others. */
export const gappyAt = (unit: number) =>
  PROFILES.map((profile, country) =>
    country === unit ? profile.map((stage, item) => (item < 5 ? null : stage)) : profile,
  );

/** The places of the twelve without one. */
export const allBut = (unit: number) => [...PROFILES.keys()].filter((country) => country !== unit);

/** Has a calculation done as views have it done in Node. */
export const calculate = <Name extends CalculationName>(name: Name, input: InputOf<Name>) =>
  calculateHere(name, input, { signal: new AbortController().signal });

/** What a calculation tells of its progress. */
export function toldBy(work: (watch: Watch) => unknown): (readonly [number, number])[] {
  const told: (readonly [number, number])[] = [];
  work((done, of) => told.push([done, of]));
  return told;
}
