import type { CellStory } from "../analyses/cellStory";
import { type Coincidence, coincidences } from "../analyses/coincidence";
import { groupingOrder } from "../analyses/groupingOrder";
import type { HeatmapChoice, HeatmapFigure } from "../analyses/heatmap";
import { columnsOf } from "../analyses/heatmapColumns";
import { inLikeness } from "../analyses/heatmapLikeness";
import { heatmapOfCountries } from "../analyses/heatmapOfCountries";
import { heatmapOfGroups } from "../analyses/heatmapOfGroups";
import { inOrder } from "../analyses/heatmapOrder";
import type { Calculate } from "../calculations/calculation";
import type { Ask } from "../engine/query";
import { DIMENSION_CODES } from "../model/framework";
import { type BlockStatement, blockStatements } from "../queries/blockStatements";
import { editionsHeld } from "../queries/editionsHeld";
import { groupCoverage } from "../queries/groupCoverage";
import { groupings } from "../queries/groupings";
import { type HeatmapColumn, heatmapColumns } from "../queries/heatmapColumns";
import { methodsOfGroups } from "../queries/methodsOfGroups";
import { type NamedLater, namedLater } from "../queries/namedLater";
import { portfolioCounts } from "../queries/portfolioCounts";
import { publishedCountries } from "../queries/publishedCountries";
import { type Release, release } from "../queries/release";
import { reviewsCounted } from "../queries/reviewsCounted";
import { stagesByCountry } from "../queries/stagesByCountry";
import { stagesByGroup } from "../queries/stagesByGroup";
import { type ThemeAsked, themesAsked } from "../queries/themesAsked";
import { unpublishedCountries } from "../queries/unpublishedCountries";
import type { Unknown } from "./address";
import { type Offer, readHeatmap } from "./heatmapAddress";
import { type Opened, openedIn, storyAsked } from "./openedCell";

/** What the heatmap's page is drawn from. */
export interface HeatmapPage {
  readonly figure: HeatmapFigure;
  /** The cell that is opened, and what stands behind it; null where none is. */
  readonly opened: (Opened & { readonly story: CellStory }) | null;
  readonly offer: Offer;
  readonly unknown: readonly Unknown[];
  readonly coincidences: readonly Coincidence[];
  readonly dimensions: readonly { readonly code: string; readonly name: string }[];
  readonly release: Release;
}

/** Asks all that an address wants to see in a heatmap. */
export type AskHeatmap = (url: string, signal: AbortSignal) => Promise<HeatmapPage>;

/** Makes the heatmap's asking; what no choice can change is asked once, for a release stays as it is. */
export function heatmapAsker(ask: Ask, calculate: Calculate): AskHeatmap {
  let held: Promise<Held> | undefined;
  const once = () => {
    held ??= heldBy(ask).catch((error: unknown) => {
      held = undefined;
      throw error;
    });
    return held;
  };
  return async (url, signal) => {
    const held = await once();
    const { offer, release } = held;
    signal.throwIfAborted();
    const read = readHeatmap(url, offer);
    const { edition, dimension } = read.choice;
    const columns = await ask(heatmapColumns, { edition, dimension: "" }, signal);
    const shown = columns.filter((column) => ["", column.dimension].includes(dimension));
    const { choice, unknown } = byShown(read, shown);
    const drawn = await figureAsked(ask, choice, { columns: shown, held, signal });
    const figure =
      choice.order === "likeness" ? await inLikeness(drawn, calculate, signal) : inOrder(drawn);
    const methods = choice.rows === "groups" ? await ask(methodsOfGroups, choice, signal) : [];
    const opened = openedIn(figure);
    return {
      figure,
      offer,
      opened: opened && { ...opened, story: await storyAsked(ask, figure, { ...opened, signal }) },
      unknown:
        opened === null && choice.row !== ""
          ? [...unknown, { name: "row", value: `${choice.row}, ${choice.column}` }]
          : unknown,
      dimensions: columnsOf(columns).dimensions,
      release,
      coincidences: coincidences(methods),
    };
  };
}

/** A column that is not shown cannot be stood by: the first one is. */
function byShown(
  { choice, unknown }: Pick<HeatmapPage, "unknown"> & { readonly choice: HeatmapChoice },
  columns: readonly HeatmapColumn[],
) {
  const isShown = choice.by === "" || columns.some(({ code }) => code === choice.by);
  return isShown
    ? { choice, unknown }
    : { choice: { ...choice, by: "" }, unknown: [...unknown, { name: "by", value: choice.by }] };
}

interface Held {
  readonly offer: Offer;
  readonly release: Release;
  readonly countries: number;
  /** What blocks of unpublished reviews say. */
  readonly statements: readonly BlockStatement[];
  readonly later: readonly NamedLater[];
  readonly asked: readonly ThemeAsked[];
}

async function heldBy(ask: Ask): Promise<Held> {
  const [[made], grouped, editions, [counts], statements, later, asked] = await Promise.all([
    ask(release, {}),
    ask(groupings, {}),
    ask(editionsHeld, {}),
    ask(portfolioCounts, {}),
    ask(blockStatements, {}),
    ask(namedLater, {}),
    ask(themesAsked, {}),
  ]);
  const offer = {
    groupings: groupingOrder(grouped),
    editions: editions.map(({ edition }) => edition),
    dimensions: DIMENSION_CODES,
  };
  return { offer, release: made!, countries: counts!.countries, statements, later, asked };
}

async function figureAsked(
  ask: Ask,
  choice: HeatmapChoice,
  {
    columns,
    held,
    signal,
  }: {
    readonly columns: readonly HeatmapColumn[];
    readonly held: Held;
    readonly signal: AbortSignal;
  },
): Promise<HeatmapFigure> {
  const counted = await ask(reviewsCounted, choice, signal);
  const unpublished =
    choice.edition === "" ? await ask(unpublishedCountries, choice, signal) : null;
  if (choice.rows === "groups") {
    const coverage = await ask(groupCoverage, choice, signal);
    const stages = await ask(stagesByGroup, choice, signal);
    const { statements, later, asked } = held;
    const facts = unpublished && { countries: unpublished, statements, later, asked };
    return heatmapOfGroups(choice, { columns, counted, coverage, stages, unpublished: facts });
  }
  const countries = await ask(publishedCountries, choice, signal);
  const stages = await ask(stagesByCountry, choice, signal);
  return heatmapOfCountries(choice, {
    columns,
    counted,
    countries,
    stages,
    unpublished,
    portfolio: { countries: held.countries },
  });
}
