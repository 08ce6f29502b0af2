import { groupingOrder } from "../analyses/groupingOrder";
import type { HeatmapChoice, HeatmapFigure } from "../analyses/heatmap";
import { columnsOf } from "../analyses/heatmapColumns";
import { heatmapOfCountries } from "../analyses/heatmapOfCountries";
import { heatmapOfGroups } from "../analyses/heatmapOfGroups";
import type { Ask } from "../engine/query";
import { DIMENSION_CODES } from "../model/framework";
import { editionsHeld } from "../queries/editionsHeld";
import { groupCoverage } from "../queries/groupCoverage";
import { groupings } from "../queries/groupings";
import { heatmapColumns } from "../queries/heatmapColumns";
import { portfolioCounts } from "../queries/portfolioCounts";
import { type Release, release } from "../queries/release";
import { reviewedCountries } from "../queries/reviewedCountries";
import { reviewsCounted } from "../queries/reviewsCounted";
import { stagesByCountry } from "../queries/stagesByCountry";
import { stagesByGroup } from "../queries/stagesByGroup";
import type { Unknown } from "./address";
import { type Offer, readHeatmap } from "./heatmapAddress";

/** What the heatmap's page is drawn from. */
export interface HeatmapPage {
  readonly figure: HeatmapFigure;
  readonly offer: Offer;
  readonly unknown: readonly Unknown[];
  readonly dimensions: readonly { readonly code: string; readonly name: string }[];
  readonly release: Release;
}

/** Asks all that an address wants to see in a heatmap. */
export async function heatmapAsked(
  ask: Ask,
  url: string,
  signal: AbortSignal,
): Promise<HeatmapPage> {
  const [made, grouped, held] = await Promise.all([
    ask(release, {}, signal),
    ask(groupings, {}, signal),
    ask(editionsHeld, {}, signal),
  ]);
  const offer = {
    groupings: groupingOrder(grouped),
    editions: held.map(({ edition }) => edition),
    dimensions: DIMENSION_CODES,
  };
  const { choice, unknown } = readHeatmap(url, offer);
  const [figure, columns] = await Promise.all([
    figureAsked(ask, choice, signal),
    ask(heatmapColumns, { ...choice, dimension: "" }, signal),
  ]);
  const { dimensions } = columnsOf(columns);
  return { figure, offer, unknown, dimensions, release: made[0]! };
}

async function figureAsked(
  ask: Ask,
  choice: HeatmapChoice,
  signal: AbortSignal,
): Promise<HeatmapFigure> {
  const [columns, counted] = await Promise.all([
    ask(heatmapColumns, choice, signal),
    ask(reviewsCounted, choice, signal),
  ]);
  if (choice.rows === "groups") {
    const [coverage, stages] = await Promise.all([
      ask(groupCoverage, choice, signal),
      ask(stagesByGroup, choice, signal),
    ]);
    return heatmapOfGroups(choice, { columns, counted, coverage, stages });
  }
  const [countries, stages, [portfolio]] = await Promise.all([
    ask(reviewedCountries, choice, signal),
    ask(stagesByCountry, choice, signal),
    ask(portfolioCounts, {}, signal),
  ]);
  return heatmapOfCountries(choice, { columns, counted, countries, stages, portfolio: portfolio! });
}
