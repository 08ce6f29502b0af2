import { type Columns, columnsOf } from "../../analyses/cells/columns";
import { isLookedAt } from "../../analyses/cells/items";
import { type Coincidence, coincidences } from "../../analyses/coincidence";
import { columnsLeft, comparableThemes } from "../../analyses/comparableThemes";
import { countedGroups } from "../../analyses/countedGroups";
import { incomeGrouping } from "../../analyses/regions/incomeGrouping";
import { type Portrait, portraitOf } from "../../analyses/regions/portrait";
import type { RegionsChoice } from "../../analyses/regions/regionsChoice";
import type { Ask } from "../../engine/query";
import type { CountryCounted } from "../../queries/countriesCounted";
import { countriesCounted } from "../../queries/countriesCounted";
import { stagesByCountry } from "../../queries/stagesByCountry";
import type { Unknown } from "../address";
import type { HeatmapHeld } from "../heatmap/heatmapHeld";
import { type ThemesLeft, themesLeft } from "../scope/themesLeft";

/** What was asked for, held against what there is. */
export interface PortraitAsked {
  readonly portrait: Portrait;
  readonly counted: readonly CountryCounted[];
  /** The income group of each country that counts. */
  readonly incomes: ReadonlyMap<string, string | null>;
  readonly unknown: readonly Unknown[];
  readonly themes: ThemesLeft | null;
  readonly coincidences: readonly Coincidence[];
}

/** Asks who counts, where they stand and in which group of incomes they are, and puts it together. */
export async function portraitAsked(
  ask: Ask,
  asked: RegionsChoice,
  { held, signal }: { readonly held: HeatmapHeld; readonly signal: AbortSignal },
): Promise<PortraitAsked> {
  const { items, compared, offer } = held;
  const { edition, level } = asked;
  const [counted, stages] = await Promise.all([
    ask(countriesCounted, asked, signal),
    ask(stagesByCountry, { ...asked, under: "" }, signal),
  ]);
  const income = incomeGrouping(offer.groupings);
  const placed =
    income === undefined || income === asked.grouping
      ? counted
      : await ask(countriesCounted, { ...asked, grouping: income }, signal);
  const incomes = new Map(
    income === undefined ? [] : placed.map(({ country, group }) => [country, group]),
  );
  const editions = counted.flatMap(({ status, edition }) => (status === "named" ? edition! : []));
  const isComparable =
    edition === ""
      ? comparableThemes(compared, { editions, least: asked.comparability })
      : () => true;
  const columns = columnsLeft(columnsOf(items, { edition, level, under: "" }), isComparable);
  const dimensions = columnsLeft(
    columnsOf(items, { edition, level: "dimension", under: "" }),
    (code) => columns.columns.some(({ dimension }) => dimension === code),
  );
  const { choice, unknown } = known(asked, { columns, counted });
  return {
    counted,
    incomes,
    unknown,
    themes: edition === "" ? themesLeft(items, "", isComparable) : null,
    coincidences: coincidences(countedGroups(counted)),
    portrait: portraitOf(choice, {
      items: columns.columns,
      parents: columns.parents,
      dimensions: dimensions.columns,
      counted,
      stages,
      incomes,
    }),
  };
}

/** Leaves out what the address names and the portfolio does not show. */
function known(
  asked: RegionsChoice,
  { columns, counted }: { readonly columns: Columns; readonly counted: readonly CountryCounted[] },
): { readonly choice: RegionsChoice; readonly unknown: readonly Unknown[] } {
  const isGroup = (name: string) => counted.some(({ group }) => group === name);
  const shown: Readonly<Record<string, boolean>> = {
    item: columns.columns.some((each) => isLookedAt(asked, each)),
    group: isGroup(asked.group),
    other: isGroup(asked.other) && asked.other !== asked.group,
    country: counted.some(({ country, status }) => country === asked.country && status === "named"),
  };
  const vain = (["item", "group", "other", "country"] as const).filter(
    (name) => asked[name] !== "" && !shown[name],
  );
  return {
    choice: { ...asked, ...Object.fromEntries(vain.map((name) => [name, ""])) },
    unknown: vain.map((name) => ({ name: name === "other" ? "with" : name, value: asked[name] })),
  };
}
