import type { Query } from "../../src/engine/query";
import type { Columns } from "../../src/model/columns";
import { blockMembers } from "../../src/queries/blockMembers";
import { blockStatements } from "../../src/queries/blockStatements";
import { comparabilityNotes } from "../../src/queries/comparabilityNotes";
import { contextCounted } from "../../src/queries/contextCounted";
import { EVERY_REVIEW, type ReviewFilter } from "../../src/queries/counted";
import { countriesBehind } from "../../src/queries/countriesBehind";
import { countriesCounted } from "../../src/queries/countriesCounted";
import { dictionaryEntries } from "../../src/queries/dictionaryEntries";
import { frameworkItems } from "../../src/queries/frameworkItems";
import { groups } from "../../src/queries/groups";
import { groupsCounted } from "../../src/queries/groupsCounted";
import { namedLater } from "../../src/queries/namedLater";
import { portfolioCounts } from "../../src/queries/portfolioCounts";
import { publishedStages } from "../../src/queries/publishedStages";
import { release } from "../../src/queries/release";
import { releaseChanges } from "../../src/queries/releaseChanges";
import { releaseFiles } from "../../src/queries/releaseFiles";
import { reviewsAgain } from "../../src/queries/reviewsAgain";
import { reviewsByYear } from "../../src/queries/reviewsByYear";
import { reviewsHeld } from "../../src/queries/reviewsHeld";
import { reviewsListed } from "../../src/queries/reviewsListed";
import { reviewsPassing } from "../../src/queries/reviewsPassing";
import { stagesAgain } from "../../src/queries/stagesAgain";
import { stagesBehind } from "../../src/queries/stagesBehind";
import { stagesByCountry } from "../../src/queries/stagesByCountry";
import { stagesByGroup } from "../../src/queries/stagesByGroup";
import { stagesOfCountry } from "../../src/queries/stagesOfCountry";
import { tablesHeld } from "../../src/queries/tablesHeld";
import { themesAsked } from "../../src/queries/themesAsked";
import { themesCompared } from "../../src/queries/themesCompared";
import type { Offer } from "../../src/views/heatmap/heatmapAddress";

/** A question and what it is asked with. */
export interface Question {
  readonly query: Query<never, Columns>;
  readonly params: unknown;
}

/** What a portfolio has, of which questions are made. */
export interface Holdings {
  readonly offer: Offer;
  /** The codes of the portfolio's countries, and of those with a named review. */
  readonly countries: readonly string[];
  readonly named: readonly string[];
  /** The codes of the themes' dimensions and of the themes. */
  readonly dimensions: readonly string[];
  readonly themes: readonly string[];
}

const UNCHANGING: readonly Query<never, Columns>[] = [
  ...[release, groups, reviewsHeld, frameworkItems, themesCompared, themesAsked],
  ...[blockStatements, namedLater, comparabilityNotes, portfolioCounts, reviewsByYear],
  ...[blockMembers, dictionaryEntries, releaseChanges, releaseFiles, tablesHeld, publishedStages],
];

/**
 * The questions that are answered when the site is built, the most usual first: what every page asks; each grouping with
 * every kind of columns, and under each dimension; each country; what stands behind each theme's cells; themes with each
 * one filter. Two filters at once, an edition's own factors with a filter and their cells are left to the engine.
 */
export function* questionsOf(holdings: Holdings): Generator<Question> {
  for (const query of UNCHANGING) yield { query, params: {} };
  const { offer } = holdings;
  const groupings = offer.groupings.length > 0 ? offer.groupings : [""];
  const editions = offer.editions.flatMap(({ value: edition }) =>
    ["factor", "aspect"].map((level) => ({ edition, level })),
  );
  const columns = [{ edition: "", level: "theme" }, ...editions];
  const all = columns.map((each) => ({ ...each, filter: EVERY_REVIEW }));
  for (const each of all) yield* figure({ ...each, under: "" }, groupings);
  yield* ofCountries(holdings);
  yield* behindCells(holdings, groupings);
  for (const under of holdings.dimensions)
    for (const each of all) yield* figure({ ...each, under }, groupings);
  for (const filter of oneFilter(offer))
    yield* figure({ edition: "", level: "theme", filter, under: "" }, groupings);
}

/** Of which reviews a figure is, and of what that they place. */
interface Figure {
  readonly edition: string;
  readonly level: string;
  readonly filter: ReviewFilter;
  readonly under: string;
}

/** What heatmap, regional patterns, progress and briefing ask for a figure, by each grouping. */
function* figure(of: Figure, groupings: readonly string[]): Generator<Question> {
  const ungrouped = { ...of, grouping: "" };
  yield asked(stagesByCountry, ungrouped);
  yield asked(reviewsPassing, ungrouped);
  yield asked(contextCounted, ungrouped);
  yield asked(stagesAgain, of);
  for (const grouping of groupings) {
    const grouped = { ...of, grouping };
    yield asked(groupsCounted, grouped);
    yield asked(countriesCounted, grouped);
    yield asked(stagesByGroup, grouped);
    if (of.edition === "") yield asked(reviewsAgain, grouped);
  }
}

/** What the pages of countries ask. */
function* ofCountries({ countries, named }: Holdings): Generator<Question> {
  yield asked(reviewsListed, { country: "" });
  for (const country of countries) yield asked(reviewsListed, { country });
  for (const level of ["theme", "factor", "aspect"])
    for (const country of named) yield asked(stagesOfCountry, { country, level });
}

/** What stands behind the cells of themes and their dimensions, in figures without a filter. */
function* behindCells(
  { offer, named, dimensions, themes }: Holdings,
  groupings: readonly string[],
): Generator<Question> {
  const columns = [
    ...themes.map((code) => ({ level: "theme", code })),
    ...dimensions.map((code) => ({ level: "dimension", code })),
  ];
  for (const { level, code } of columns) {
    const cell = { filter: EVERY_REVIEW, edition: "", level, code };
    yield asked(countriesBehind, { ...cell, grouping: "", members: "" });
    for (const grouping of groupings) {
      const members = offer.groups.filter((each) => each.grouping === grouping);
      for (const group of ["", ...members.map((each) => each.group)])
        yield asked(countriesBehind, { ...cell, grouping, members: group });
    }
    for (const country of named) yield asked(stagesBehind, { country, edition: "", code });
  }
}

/** Every filter that has one thing set. */
function oneFilter({ waves, editions, methods, years, groups: all }: Offer): ReviewFilter[] {
  const set: Partial<ReviewFilter>[] = [
    ...waves.map(({ value }) => ({ wave: value })),
    ...editions.map(({ value }) => ({ edition: value })),
    ...methods.map(({ value }) => ({ method: value })),
    ...all
      .filter(({ reviews }) => reviews > 0)
      .map(({ grouping, group }) => ({ within: grouping, group })),
    ...years.flatMap(({ value }) => [{ from: value }, { to: value }]),
  ];
  return set.map((each) => ({ ...EVERY_REVIEW, ...each }));
}

function asked<Params, C extends Columns>(query: Query<Params, C>, params: Params): Question {
  return { query: query as Query<never, C>, params };
}
