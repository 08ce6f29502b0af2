import { ANSWERS, type Answers, answersOf, type Country } from "../portfolio";

type Stage = readonly [low: number, high: number] | null;

const at = (stage: number): Stage => [stage, stage];

/** Countries of a region on some stages of “Strategy”, one lower in “Response”, and all alike in “Mindset”. */
const inRegion = (group: string, stages: readonly number[]): Country[] =>
  stages.map((stage, i) => ({
    country: `X${group[0]}${i}`,
    name: `${group}land ${i + 1}`,
    group,
    status: "named",
    year: 2018,
    stages: {
      H01: at(stage),
      H02: at(Math.max(1, stage - 1)),
      H05: at(2),
      "D1.1": at(stage),
      "D1.2": at(Math.max(1, stage - 1)),
      "D2.1": at(2),
    },
  }));

const unpublished = (group: string, n: number): Country[] =>
  Array.from({ length: n }, (_, i) => ({
    country: `Y${group[0]}${i}`,
    name: `Un${group}land ${i + 1}`,
    group,
    status: "block",
    year: 2019,
    block: "test-B1",
  }));

const PUBLISHED = [
  ...inRegion("East", [1, 2, 2, 1, 2]),
  ...inRegion("North", [4, 4, 5, 5, 4]),
  ...inRegion("South", [2, 3, 3, 2]),
  ...inRegion("West", [3, 3]),
];

const GROUPS = ["East", "North", "South", "West"].map((group) => ({
  grouping: "region",
  group,
  reviews: PUBLISHED.filter((country) => country.group === group).length,
}));

/**
 * Four regions, of which East lies low, North high, South between, and West has two reviews; three themes. Seven
 * countries of South are in the block `test-B1`, of which four to seven had reached Formative in “Strategy”.
 */
export const REGIONS: Answers = {
  ...ANSWERS,
  ...answersOf([...PUBLISHED, ...unpublished("South", 7)]),
  groups: [...GROUPS, { grouping: "league", group: "League X", reviews: 3 }],
  blockStatements: [
    { block_id: "test-B1", n: 7, theme: "H01", threshold: 2, lo: 4, hi: 7 },
    { block_id: "test-B1", n: 7, theme: "H01", threshold: 3, lo: 0, hi: 3 },
  ],
};
