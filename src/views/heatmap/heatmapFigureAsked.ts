import type { Columns } from "../../analyses/cells/columns";
import { dimensionCells } from "../../analyses/cells/dimensionCells";
import { groupCells, themeBounds } from "../../analyses/cells/groupCells";
import { columnsLeft, comparableThemes } from "../../analyses/comparableThemes";
import { countedGroups } from "../../analyses/countedGroups";
import type { HeatmapFigure } from "../../analyses/heatmap/heatmap";
import { type HeatmapChoice, placedLevel } from "../../analyses/heatmap/heatmapChoice";
import { heatmapOfCountries } from "../../analyses/heatmap/heatmapOfCountries";
import { heatmapOfGroups } from "../../analyses/heatmap/heatmapOfGroups";
import type { Ask } from "../../engine/query";
import { countriesCounted } from "../../queries/countriesCounted";
import { type GroupCounted, groupsCounted } from "../../queries/groupsCounted";
import { stagesByCountry } from "../../queries/stagesByCountry";
import { stagesByGroup } from "../../queries/stagesByGroup";
import { type ThemesLeft, themesLeft } from "../scope/themesLeft";
import type { HeatmapHeld } from "./heatmapHeld";

/** A heatmap in no order yet, and who counts in it. */
export interface FigureAsked {
  readonly figure: HeatmapFigure;
  readonly counted: readonly GroupCounted[];
  readonly themes: ThemesLeft | null;
}

interface Asking {
  /** The columns of the choice, however comparable. */
  readonly columns: Columns;
  readonly held: HeatmapHeld;
  readonly signal: AbortSignal;
}

/** Asks who counts and where they stand, and puts it together: under dimensions and for countries one by one, else group by group. */
export function figureAsked(ask: Ask, choice: HeatmapChoice, asking: Asking): Promise<FigureAsked> {
  return choice.rows === "countries" || choice.level === "dimension"
    ? byCountry(ask, choice, asking)
    : byGroup(ask, choice, asking);
}

async function byGroup(ask: Ask, choice: HeatmapChoice, asking: Asking): Promise<FigureAsked> {
  const { held, signal } = asking;
  const [counted, stages] = await Promise.all([
    ask(groupsCounted, choice, signal),
    ask(stagesByGroup, choice, signal),
  ]);
  const isComparable = comparableIn(choice, counted, held);
  const columns = columnsLeft(asking.columns, isComparable);
  return {
    counted,
    themes: themesIn(choice, held, isComparable),
    figure: heatmapOfGroups(choice, {
      columns,
      counted,
      cellsOf: groupCells(columns, stages),
      boundsOf: choice.level === "theme" ? themeBounds(columns, stages, held.words) : null,
    }),
  };
}

async function byCountry(ask: Ask, choice: HeatmapChoice, asking: Asking): Promise<FigureAsked> {
  const { held, signal } = asking;
  const [countries, all] = await Promise.all([
    ask(countriesCounted, choice, signal),
    ask(stagesByCountry, { ...choice, level: placedLevel(choice) }, signal),
  ]);
  const counted = countedGroups(countries);
  const isComparable = comparableIn(choice, counted, held);
  const stages = all.filter(({ code }) => isComparable(code));
  const columns = columnsLeft(asking.columns, (code) => isShown(code, choice, held, isComparable));
  const themes = themesIn(choice, held, isComparable);
  if (choice.rows === "countries") {
    return { counted, themes, figure: heatmapOfCountries(choice, { columns, countries, stages }) };
  }
  const groupOf = new Map(countries.map(({ country, group }) => [country, group]));
  const cellsOf = dimensionCells(columns, stages, groupOf);
  return {
    counted,
    themes,
    figure: heatmapOfGroups(choice, { columns, counted, cellsOf, boundsOf: null }),
  };
}

function themesIn(
  { edition, under }: HeatmapChoice,
  { items }: HeatmapHeld,
  isComparable: (theme: string) => boolean,
): ThemesLeft | null {
  return edition === "" ? themesLeft(items, under, isComparable) : null;
}

/** Whether a column is shown: a theme that is comparable, a dimension with such a theme under it. */
function isShown(
  code: string,
  { edition, level }: HeatmapChoice,
  { items }: HeatmapHeld,
  isComparable: (theme: string) => boolean,
): boolean {
  if (edition !== "" || level !== "dimension") return isComparable(code);
  return items.some(
    (item) => item.level === "theme" && item.parent === code && isComparable(item.code),
  );
}

/** Tells what may be compared over the editions that count; within one edition all may. */
function comparableIn(
  { edition, comparability: least }: HeatmapChoice,
  counted: readonly GroupCounted[],
  { compared }: HeatmapHeld,
): (code: string) => boolean {
  if (edition !== "") return () => true;
  const editions = counted.flatMap((row) => row.edition ?? []);
  return comparableThemes(compared, { editions, least });
}
