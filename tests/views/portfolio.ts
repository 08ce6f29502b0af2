import type { RegistryEntry } from "../../src/model/registry";

/** Answers to questions, by their names, as an engine would give them. */
export type Answers = Readonly<Record<string, readonly object[]>>;

/** A synthetic release as the engine tells of it. */
export const RELEASE = {
  id: "test-1",
  date: "2026-01-31",
  synthetic: 1,
  c: 2,
  k: 7,
  k_split: 9,
  preview: null,
  preview_name: null,
  own: null,
  since: null,
  since_date: null,
};

const item = (
  edition: string,
  level: string,
  code: string,
  parent: string | null,
  name: string,
) => ({
  edition,
  level,
  code,
  parent,
  name,
});

/** A small model: two dimensions, three harmonised themes, and an edition with factors and aspects of its own. */
export const ITEMS = [
  item("2016", "aspect", "D1.1.1", "D1.1", "Content"),
  item("2016", "aspect", "D1.1.2", "D1.1", "Organisation"),
  item("2016", "aspect", "D1.2.1", "D1.2", "Coordination"),
  item("2016", "aspect", "D2.1.1", "D2.1", "Reach"),
  item("2016", "dimension", "D1", null, "Policy of 2016"),
  item("2016", "dimension", "D2", null, "Culture of 2016"),
  item("2016", "factor", "D1.1", "D1", "Plans"),
  item("2016", "factor", "D1.2", "D1", "Incidents"),
  item("2016", "factor", "D2.1", "D2", "Awareness"),
  item("2021", "dimension", "D1", null, "Policy"),
  item("2021", "dimension", "D2", null, "Culture"),
  item("2021", "theme", "H01", "D1", "Strategy"),
  item("2021", "theme", "H02", "D1", "Response"),
  item("2021", "theme", "H05", "D2", "Mindset"),
];

type Stage = readonly [low: number, high: number] | null;

/** A country with the review that it counts with, and where that places what its edition asks for. */
export interface Country {
  readonly country: string;
  readonly name: string;
  readonly group: string | null;
  readonly status: "named" | "block" | "withheld" | null;
  readonly year?: number;
  readonly method?: string;
  readonly edition?: string;
  readonly block?: string | null;
  /** By code; nothing of what is not asked for. */
  readonly stages?: Readonly<Record<string, Stage>>;
}

const at = (stage: number): Stage => [stage, stage];

/** Stages of a review of 2016: of themes, and of factors and aspects that were placed alike. */
const placed = (strategy: Stage, response: Stage, awareness: Stage) => ({
  H01: strategy,
  H02: response,
  "D1.1": strategy,
  "D1.1.1": strategy,
  "D1.1.2": strategy,
  "D1.2": response,
  "D1.2.1": response,
  "D2.1": awareness,
  "D2.1.1": awareness,
});

const reviewed = (
  [country, name, group]: readonly [string, string, string | null],
  year: number,
  stages: Country["stages"],
): Country => ({ country, name, group, status: "named", year, stages: stages! });

const unreviewed = (country: string, name: string, group: string): Country => ({
  country,
  name,
  group,
  status: null,
});

/** Two regions, and one country in none; nobody was asked for “Mindset”. */
export const COUNTRIES: readonly Country[] = [
  reviewed(["XA0", "Alder", "South"], 2018, placed([2, 3], null, at(1))),
  reviewed(["XA1", "Birch", null], 2018, placed(at(5), at(5), null)),
  reviewed(["XA2", "Cedar", "North"], 2016, placed(at(3), at(1), at(2))),
  reviewed(["XA3", "Dogwood", "North"], 2017, placed(at(3), at(1), at(2))),
  reviewed(["XA4", "Elder", "North"], 2018, placed(at(3), at(1), at(3))),
  reviewed(["XA5", "Fir", "North"], 2019, placed(at(2), at(1), at(4))),
  unreviewed("XA6", "Gum", "North"),
  unreviewed("XA7", "Hazel", "South"),
  unreviewed("XA8", "Yew", "South"),
];

/** Two countries of the registry, one of them reviewed twice. */
export const REGISTRY: readonly RegistryEntry[] = [
  {
    country: "ALB",
    countryName: "Albania",
    wave: 1,
    year: null,
    period: null,
    edition: "2016",
    method: "in-country",
    partner: "World Bank",
    published: "unknown",
    reportUrl: null,
    sources: ["https://example.org/albania"],
  },
  {
    country: "ISL",
    countryName: "Iceland",
    wave: 1,
    year: 2017,
    period: "June 2017",
    edition: "2016",
    method: "in-country",
    partner: null,
    published: "yes",
    reportUrl: "https://example.org/iceland-report",
    sources: ["https://example.org/iceland", "https://example.org/reviews"],
  },
];

const COUNTS = {
  countries: 9,
  reviewed: 6,
  published: 6,
  in_blocks: 0,
  withheld: 0,
  reviews: 6,
  repeated: 0,
  first_year: 2016,
  last_year: 2019,
};

/** That all six reviews pass every filter. */
export const PASSING = {
  reviews: 6,
  passing: 6,
  countries: 6,
  by_wave: 6,
  by_edition: 6,
  by_columns: 6,
  by_method: 6,
  by_years: 6,
  by_group: 6,
};

const ALDERS = {
  review_id: "XA0-1",
  wave: 1,
  year: 2018,
  edition: "2016",
  method: "in-country",
  report_url: "https://example.org/alder",
};

const UNREVIEWED = {
  status: null,
  year: null,
  edition: null,
  method: null,
  asked: 0,
  low: null,
  high: null,
};

/** What the engine would answer of such countries, whatever the grouping and the filters. */
export function answersOf(countries: readonly Country[]): Answers {
  return {
    groupsCounted: groupsOf(countries),
    countriesCounted: countries.map(countedCountry),
    stagesByCountry: countries.flatMap(placements),
    stagesByGroup: countries.flatMap((country) =>
      placements(country).map(({ country: _, dimension: __, ...row }) => ({
        ...row,
        group: country.group,
        countries: 1,
      })),
    ),
  };
}

/** A column of the dictionary: text that is never null, unless told otherwise. */
function entry(table: string, column: string, told: object) {
  const usual = { type: "text", nullable: "no", unit: null, allowed: null, absent: null };
  return { table, column, ...usual, meaning: "The code.", ...told };
}

export const ANSWERS: Answers = {
  ...answersOf(COUNTRIES),
  release: [RELEASE],
  releaseFiles: [
    { name: "blocks", row_is: "A block", key: "block_id", rows: 3, bytes: 850 },
    {
      name: "stages",
      row_is: "A placing",
      key: "review_id, level, code",
      rows: 8976,
      bytes: 11353,
    },
  ],
  dictionaryEntries: [
    entry("blocks", "n", { type: "integer", unit: "reviews", meaning: "How many." }),
    entry("stages", "code", { allowed: "A code of the table framework" }),
    entry("stages", "low", {
      type: "integer",
      nullable: "yes",
      unit: "stage",
      allowed: "1 to 5",
      absent: "Not assessed.",
    }),
  ],
  releaseChanges: [],
  frameworkItems: ITEMS,
  groups: [
    { grouping: "league", group: "League X", reviews: 3 },
    { grouping: "region", group: "North", reviews: 4 },
    { grouping: "region", group: "South", reviews: 1 },
  ],
  reviewsHeld: [
    { wave: 1, year: 2016, edition: "2016", method: "in-country", reviews: 1 },
    { wave: 1, year: 2017, edition: "2016", method: "in-country", reviews: 1 },
    { wave: 1, year: 2018, edition: "2016", method: "in-country", reviews: 3 },
    { wave: 1, year: 2019, edition: "2016", method: "in-country", reviews: 1 },
  ],
  themesCompared: [],
  comparabilityNotes: [],
  reviewsPassing: [PASSING],
  stagesBehind: [
    {
      ...ALDERS,
      level: "theme",
      code: "H01",
      name: "Strategy",
      low: 2,
      high: 3,
      source: "computed",
    },
    {
      ...ALDERS,
      level: "aspect",
      code: "D1.1.1",
      name: "Content",
      low: 3,
      high: 3,
      source: "reported",
    },
  ],
  countriesBehind: [
    {
      country: "XA0",
      name: "Alder",
      status: "named",
      year: 2018,
      edition: "2016",
      method: "in-country",
      asked: 1,
      low: 2,
      high: 3,
    },
    { country: "XA7", name: "Hazel", ...UNREVIEWED },
    { country: "XA8", name: "Yew", ...UNREVIEWED },
  ],
  blockStatements: [],
  namedLater: [],
  themesAsked: ["H01", "H02"].map((theme) => ({ edition: "2016", theme })),
  blockMembers: [],
  portfolioCounts: [COUNTS],
  reviewsByYear: [{ year: 2018, edition: "2016", reviews: 6 }],
  contextCounted: [],
  reviewsListed: COUNTRIES.filter(({ status }) => status !== null).map(
    ({ country, name, status, year }) => ({
      ...{ country, name, status, year, wave: 1 },
      ...{ edition: "2016", method: "in-country", partner: null, report_url: null },
    }),
  ),
  publishedStages: [
    publishedStage("H01", "Strategy", 2, 3),
    publishedStage("H02", "Response", null, null),
  ],
};

const SOUTHERN = ["Lark", "Lime", "Lotus", "Lupin", "Ling", "Lily"];

const unpublished = (
  [country, name, group]: readonly [string, string, string],
  block: string | null,
): Country => ({
  country,
  name,
  group,
  status: block === null ? "withheld" : "block",
  year: 2019,
  block,
});

/**
 * The same portfolio with seven unpublished reviews: six of South and Maple’s of West in the block `test-B1`; and
 * Nettle’s of West, which is withheld. Nobody else is in West.
 */
export const UNPUBLISHED: Answers = {
  ...ANSWERS,
  ...answersOf([
    ...COUNTRIES,
    ...SOUTHERN.map((name, i) => unpublished([`XL${i}`, name, "South"], "test-B1")),
    unpublished(["XMA", "Maple", "West"], "test-B1"),
    unpublished(["XNE", "Nettle", "West"], null),
  ]),
  blockStatements: [2, 3, 4].map((threshold) => ({
    block_id: "test-B1",
    n: 7,
    theme: "H01",
    threshold,
    ...(threshold === 4 ? { lo: 0, hi: 3 } : { lo: 4, hi: 7 }),
  })),
  blockMembers: [...SOUTHERN, "Maple"].map((name, i) => ({
    block_id: "test-B1",
    n: 7,
    release_id: "test-1",
    country: `XL${i}`,
    name,
    known: name === "Lily" ? 1 : 0,
  })),
  portfolioCounts: [{ ...COUNTS, countries: 17, reviewed: 14, in_blocks: 7, withheld: 1 }],
};

/** A row of all that is published, of Alder’s review. */
export function publishedStage(
  code: string,
  name: string,
  low: number | null,
  high: number | null,
  country_name = "Alder",
) {
  const { report_url: _, ...review } = ALDERS;
  return {
    country: "XA0",
    country_name,
    ...review,
    level: "theme",
    code,
    name,
    low,
    high,
    source: "computed",
  };
}

function placements({ country, status, stages = {} }: Country) {
  if (status !== "named") return [];
  return Object.entries(stages).map(([code, stage]) => {
    const { level } = ITEMS.find((one) => one.code === code)!;
    const dimension = code === "H05" ? "D2" : code.startsWith("H") ? "D1" : code.slice(0, 2);
    return { country, level, code, dimension, low: stage?.[0] ?? null, high: stage?.[1] ?? null };
  });
}

function countedCountry({ country, name, group, ...rest }: Country) {
  const { status, year = 2018, edition = "2016", method = "in-country", block = null } = rest;
  const review = {
    review_id: `${country}-1`,
    wave: 1,
    year,
    edition,
    method,
    status,
    block_id: block,
  };
  const none = {
    review_id: null,
    wave: null,
    year: null,
    edition: null,
    method: null,
    status,
    block_id: null,
  };
  return { country, name, group, ...(status === null ? none : review) };
}

/** Groups in the order of their names, countries in none last. */
function groupsOf(countries: readonly Country[]) {
  const rows = new Map<string, ReturnType<typeof countedGroup>>();
  for (const country of countries.map(countedCountry)) {
    const row = countedGroup(country);
    const key = JSON.stringify([row.group, row.status, row.edition, row.method, row.block_id]);
    const held = rows.get(key);
    rows.set(key, held === undefined ? row : together(held, row));
  }
  const nameOf = ({ group }: { readonly group: string | null }) => group ?? "\uFFFF";
  return [...rows.values()].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function countedGroup(country: ReturnType<typeof countedCountry>) {
  const { group, status, edition, method, block_id, year } = country;
  return {
    group,
    status,
    edition,
    method,
    block_id,
    countries: 1,
    first_year: year,
    last_year: year,
  };
}

type Counted = ReturnType<typeof countedGroup>;

function together(one: Counted, other: Counted): Counted {
  const years = [one.first_year, one.last_year, other.first_year, other.last_year];
  const known = years.filter((year) => year !== null);
  return {
    ...one,
    countries: one.countries + other.countries,
    first_year: known.length > 0 ? Math.min(...known) : null,
    last_year: known.length > 0 ? Math.max(...known) : null,
  };
}
