import fc from "fast-check";
import type { Columns } from "../../src/analyses/cells/columns";
import { dimensionCells } from "../../src/analyses/cells/dimensionCells";
import type { BlockWords } from "../../src/analyses/cells/groupBounds";
import { groupCells, themeBounds } from "../../src/analyses/cells/groupCells";
import { countedGroups } from "../../src/analyses/countedGroups";
import type { HeatmapChoice } from "../../src/analyses/heatmap/heatmapChoice";
import { heatmapOfCountries } from "../../src/analyses/heatmap/heatmapOfCountries";
import { heatmapOfGroups } from "../../src/analyses/heatmap/heatmapOfGroups";
import { inOrder } from "../../src/analyses/heatmap/heatmapOrder";
import { stageAt } from "../../src/model/stage";
import { EVERY_REVIEW } from "../../src/queries/counted";
import type { CountryCounted } from "../../src/queries/countriesCounted";

export const CHOICE: HeatmapChoice = {
  rows: "groups",
  grouping: "region",
  edition: "",
  level: "theme",
  under: "",
  filter: EVERY_REVIEW,
  comparability: "",
  shown: "median",
  threshold: 3,
  order: "name",
  by: "",
  reversed: false,
  compared: [],
  row: "",
  column: "",
};

/** Themes as columns: two under D1, one under D2. */
export const COLUMNS: Columns = {
  columns: [
    { code: "H01", name: "Strategy", dimension: "D1", parent: "D1" },
    { code: "H02", name: "Response", dimension: "D1", parent: "D1" },
    { code: "H05", name: "Mindset", dimension: "D2", parent: "D2" },
  ],
  parents: [
    { code: "D1", name: "Policy" },
    { code: "D2", name: "Culture" },
  ],
};

/** The dimensions that they stand under as columns. */
export const DIMENSIONS: Columns = {
  columns: COLUMNS.parents.map(({ code, name }) => ({ code, name, dimension: code, parent: code })),
  parents: [],
};

/** Of a release whose blocks say nothing: what 2016 asks for alone. */
export const NOTHING_SAID: BlockWords = {
  statements: [],
  later: [],
  asked: COLUMNS.columns.map(({ code }) => ({ edition: "2016", theme: code })),
};

/** A country as it stands in a portfolio: its group, and its place per column where it was reviewed. */
export interface Standing {
  readonly group: string | null;
  /** A place from 1 to 9, null for not assessed, undefined for not asked for; no list for no review. */
  readonly places: readonly (number | null | undefined)[] | null;
  /** What its review is where it is not published. */
  readonly unpublished?: "block" | "withheld";
}

const place = fc.option(fc.option(fc.integer({ min: 1, max: 9 })), { nil: undefined });

export const standings: fc.Arbitrary<Standing[]> = fc.array(
  fc.record({
    group: fc.constantFrom("East", "North", "West", null),
    places: fc.option(fc.tuple(...COLUMNS.columns.map(() => place))),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Countries some of whose reviews are not published. */
export const partlyPublished: fc.Arbitrary<Standing[]> = fc
  .tuple(
    standings,
    fc.infiniteStream(fc.constantFrom(undefined, undefined, "block" as const, "withheld" as const)),
  )
  .map(([countries, statuses]) =>
    countries.map((country): Standing => {
      const unpublished = country.places === null ? undefined : statuses.next().value;
      return unpublished === undefined ? country : { ...country, unpublished };
    }),
  );

const nameOf = (i: number) => `Country ${String(i).padStart(2, "0")}`;

/** The groups' heatmap of countries, from rows as the queries would answer them, in its order. */
export function ofGroups(countries: readonly Standing[], choice: Partial<HeatmapChoice> = {}) {
  const asked = { ...CHOICE, ...choice };
  const counted = countedOf(countries);
  const groupOf = new Map(counted.map(({ country, group }) => [country, group]));
  const placed = stagesOf(countries);
  const byGroup = placed.map(({ country, ...row }) => ({
    ...row,
    group: groupOf.get(country)!,
    countries: 1,
  }));
  const isDimension = asked.level === "dimension";
  return inOrder(
    heatmapOfGroups(asked, {
      columns: columnsAt(asked),
      counted: countedGroups(counted),
      cellsOf: isDimension
        ? dimensionCells(DIMENSIONS, placed, groupOf)
        : groupCells(COLUMNS, byGroup),
      boundsOf: isDimension ? null : themeBounds(COLUMNS, byGroup, NOTHING_SAID),
    }),
  );
}

/** The countries' heatmap of the same countries. */
export function ofCountries(countries: readonly Standing[], choice: Partial<HeatmapChoice> = {}) {
  const asked: HeatmapChoice = { ...CHOICE, rows: "countries", ...choice };
  return inOrder(
    heatmapOfCountries(asked, {
      columns: columnsAt(asked),
      countries: countedOf(countries),
      stages: stagesOf(countries),
    }),
  );
}

function columnsAt({ level }: HeatmapChoice): Columns {
  return level === "dimension" ? DIMENSIONS : COLUMNS;
}

/** The countries of which a review counts. */
export function reviewedOf(countries: readonly Standing[]) {
  return countries.filter(({ places }) => places !== null);
}

/** A review as a country counts with it, a named one of 2018 where nothing else is said. */
export function counting(of: Partial<CountryCounted> = {}): CountryCounted {
  return {
    country: "XAA",
    name: "Alder",
    group: null,
    review_id: "XAA-1",
    wave: 1,
    year: 2018,
    edition: "2016",
    method: "in-country",
    status: "named",
    block_id: null,
    ...of,
  };
}

/** That no review of a country passes. */
export function notCounting(of: Partial<CountryCounted> = {}): CountryCounted {
  const review = { review_id: null, wave: null, year: null, edition: null, method: null };
  return counting({ ...review, status: null, ...of });
}

function countedOf(countries: readonly Standing[]): CountryCounted[] {
  return countries.map(({ group, places, unpublished: status = "named" }, i) => {
    const country = { country: `X${i}`, name: nameOf(i), group };
    const block_id = status === "block" ? "b1" : null;
    return places === null
      ? notCounting(country)
      : counting({ ...country, review_id: `X${i}-1`, status, block_id });
  });
}

function stagesOf(countries: readonly Standing[]) {
  return countries.flatMap(({ places, unpublished }, i) =>
    (places ?? []).flatMap((at, column) => {
      if (at === undefined || unpublished !== undefined) return [];
      const { low, high } = at === null ? { low: null, high: null } : stageAt(at);
      const { code, dimension } = COLUMNS.columns[column]!;
      return [{ country: `X${i}`, code, dimension, low, high }];
    }),
  );
}
