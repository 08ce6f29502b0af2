import fc from "fast-check";
import type { BlockWords } from "../../../src/analyses/cells/groupBounds";
import {
  type Portrait,
  type PortraitRows,
  portraitOf,
} from "../../../src/analyses/regions/portrait";
import { LIKENESSES, MIXES, type RegionsChoice } from "../../../src/analyses/regions/regionsChoice";
import { stageAt } from "../../../src/model/stage";
import { EVERY_REVIEW } from "../../../src/queries/counted";

/** What is asked of the page unless told otherwise. */
export const CHOICE: RegionsChoice = {
  grouping: "region",
  edition: "",
  level: "theme",
  item: "",
  filter: EVERY_REVIEW,
  comparability: "",
  threshold: 3,
  by: "stages",
  mix: "own",
  group: "",
  other: "",
  country: "",
};

const DIMENSIONS = [
  { code: "D1", name: "Policy" },
  { code: "D2", name: "Culture" },
];

/** Four themes: three under D1, one under D2. */
export const MODEL: Pick<PortraitRows, "items" | "parents" | "dimensions"> = {
  items: [
    { code: "H01", name: "Strategy", dimension: "D1", parent: "D1" },
    { code: "H02", name: "Response", dimension: "D1", parent: "D1" },
    { code: "H03", name: "Defence", dimension: "D1", parent: "D1" },
    { code: "H05", name: "Mindset", dimension: "D2", parent: "D2" },
  ],
  parents: DIMENSIONS,
  dimensions: DIMENSIONS,
};

/** The groups that countries of random portfolios are in. */
export const GROUPS = ["East", "North", "West"] as const;

/** A country as it stands in a portfolio. */
export interface Standing {
  readonly group: string | null;
  readonly income?: string | null;
  /** What the review is that it counts with; `named` unless told otherwise, null for none. */
  readonly status?: "named" | "block" | "withheld" | null;
  /** A place from 1 to 9 an item, null for not assessed, undefined for not asked for; of a named review alone. */
  readonly ranks?: readonly (number | null | undefined)[];
  readonly year?: number;
  readonly edition?: string;
  readonly method?: string;
}

/** What the engine would answer of such countries. Reviews in a block are all in `test-B1`. */
export function rowsOf(standings: readonly Standing[], model = MODEL): PortraitRows {
  const countries = standings.map((standing, i) => ({
    status: "named" as const,
    ...standing,
    country: `X${String(i).padStart(2, "0")}`,
  }));
  return {
    ...model,
    counted: countries.map(({ country, group, status, year, edition, method }) => ({
      country,
      name: `Country ${country}`,
      group,
      ...(status === null
        ? { review_id: null, wave: null, year: null, edition: null, method: null }
        : {
            review_id: `${country}-1`,
            wave: 1,
            year: year ?? 2018,
            edition: edition ?? "2016",
            method: method ?? "in-country",
          }),
      status,
      block_id: status === "block" ? "test-B1" : null,
    })),
    stages: countries.flatMap(({ country, status, ranks = [] }) =>
      status !== "named"
        ? []
        : ranks.flatMap((rank, item) => {
            if (rank === undefined) return [];
            const { code, dimension } = model.items[item]!;
            const { low, high } = rank === null ? { low: null, high: null } : stageAt(rank);
            return [{ country, code, dimension, low, high }];
          }),
    ),
    incomes: new Map(countries.map(({ country, income = null }) => [country, income])),
  };
}

/** A portrait of such countries. */
export function portraitOfAll(
  standings: readonly Standing[],
  choice: Partial<RegionsChoice> = {},
  model = MODEL,
): Portrait {
  return portraitOf({ ...CHOICE, ...choice }, rowsOf(standings, model));
}

const RANK = fc.integer({ min: 1, max: 9 });

/** Places item by item, mostly there, now and then not assessed or not asked for. */
const ranks = fc.tuple(
  ...MODEL.items.map(() =>
    fc.oneof(
      { weight: 8, arbitrary: RANK },
      { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
    ),
  ),
);

/** Any country; `named` is how often its review is published, of ten times. */
const standing = (named: number): fc.Arbitrary<Standing> =>
  fc.record({
    group: fc.constantFrom(...GROUPS, null),
    income: fc.constantFrom("Band 1", "Band 2", "Band 3", null),
    status: fc.oneof(
      { weight: named, arbitrary: fc.constant("named" as const) },
      {
        weight: 10 - named,
        arbitrary: fc.constantFrom("block" as const, "withheld" as const, null),
      },
    ),
    ranks,
    year: fc.integer({ min: 2015, max: 2024 }),
    edition: fc.constantFrom("2016", "2021"),
    method: fc.constantFrom("in-country", "questionnaire"),
  });

/** Countries of any portfolio: from none to many, some groups too small to be summed up; and of one with enough of each. */
export const standings: fc.Arbitrary<Standing[]> = fc.oneof(
  fc.array(standing(6), { maxLength: 36 }),
  fc.array(standing(9), { minLength: 16, maxLength: 40 }),
);

/** What may be asked of a portfolio that has these groups and items, what is lit among it. */
export const choices: fc.Arbitrary<RegionsChoice> = fc
  .record({
    grouping: fc.constant(CHOICE.grouping),
    of: fc.constantFrom(
      { edition: "", level: "theme" } as const,
      { edition: "2016", level: "factor" } as const,
    ),
    item: fc.oneof(fc.constant(""), fc.constantFrom("D1", "D2", "H01", "H02", "H05")),
    filter: fc.constant(EVERY_REVIEW),
    comparability: fc.constant("" as const),
    threshold: fc.constantFrom(2, 3, 4, 5),
    by: fc.constantFrom(...LIKENESSES),
    mix: fc.constantFrom(...MIXES),
    lit: fc.oneof(
      fc.constant({ group: "", other: "" }),
      fc.constantFrom(...GROUPS).map((group) => ({ group, other: "" })),
      fc
        .shuffledSubarray([...GROUPS], { minLength: 2, maxLength: 2 })
        .map(([group, other]) => ({ group: group!, other: other! })),
    ),
    country: fc.constantFrom("", "X00"),
  })
  .map(({ of, lit, ...choice }) => ({ ...choice, ...of, ...lit }));

/** A portrait with the rows that it is put together from. */
export interface Portrayed {
  readonly portrait: Portrait;
  readonly rows: PortraitRows;
}

/** Portraits of any portfolio under any choice, with their rows. */
export const portrayed: fc.Arbitrary<Portrayed> = fc
  .record({ countries: standings, choice: choices })
  .map(({ countries, choice }) => {
    const rows = rowsOf(countries);
    return { portrait: portraitOf(choice, rows), rows };
  });

/** Portraits of any portfolio under any choice. */
export const portraits: fc.Arbitrary<Portrait> = portrayed.map(({ portrait }) => portrait);

/** Of a release whose blocks say nothing: both editions ask for every theme. */
export const NOTHING_SAID: BlockWords = {
  statements: [],
  later: [],
  asked: ["2016", "2021"].flatMap((edition) =>
    MODEL.items.map(({ code }) => ({ edition, theme: code })),
  ),
};

/** The members of a group in a portrait, as what they are: their profiles. */
export const membersOf = ({ profiles }: Portrait, members: readonly number[]) =>
  members.map((member) => profiles[member]!);
