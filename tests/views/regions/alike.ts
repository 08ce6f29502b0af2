import { ANSWERS, type Answers, answersOf, type Country } from "../portfolio";

type Stages = readonly [strategy: number, response: number, mindset: number];

const country = (i: number, name: string, group: string | null, stages: Stages): Country => ({
  country: `XB${i}`,
  name,
  group,
  status: "named",
  year: 2018,
  stages: Object.fromEntries(
    ["H01", "H02", "H05"].map((code, item) => [code, [stages[item]!, stages[item]!] as const]),
  ),
});

/** Five countries near start-up, four of them in North, and four far along, three of them in South. */
export const TWO_KINDS: readonly Country[] = [
  country(0, "Aspen", "North", [1, 1, 1]),
  country(1, "Beech", "North", [1, 2, 1]),
  country(2, "Cherry", "North", [2, 1, 1]),
  country(3, "Damson", "North", [1, 1, 2]),
  country(4, "Ebony", "South", [1, 1, 1]),
  country(5, "Fig", "South", [5, 4, 4]),
  country(6, "Gorse", "South", [5, 5, 4]),
  country(7, "Holly", "South", [4, 5, 4]),
  country(8, "Ivy", null, [4, 4, 4]),
];

/** Of these countries: what the engine would answer. */
export const answersOfAlike = (countries: readonly Country[] = TWO_KINDS): Answers => ({
  ...ANSWERS,
  ...answersOf(countries),
});

/** A country that was assessed in one theme alone. */
export const LONELY: Country = {
  ...country(9, "Juniper", "North", [1, 1, 1]),
  stages: { H01: [1, 1], H02: null, H05: null },
};
