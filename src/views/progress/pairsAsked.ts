import { columnsOf } from "../../analyses/cells/columns";
import { isLookedAt } from "../../analyses/cells/items";
import { columnsLeft } from "../../analyses/comparableThemes";
import { type PairRows, type Pairs, pairsOf } from "../../analyses/progress/pairs";
import type { ProgressChoice } from "../../analyses/progress/progressChoice";
import type { Ask } from "../../engine/query";
import { type CountedChoice, EVERY_REVIEW } from "../../queries/counted";
import { countriesCounted } from "../../queries/countriesCounted";
import { reviewsAgain } from "../../queries/reviewsAgain";
import { stagesAgain } from "../../queries/stagesAgain";
import type { Unknown } from "../address";
import type { HeatmapHeld } from "../heatmap/heatmapHeld";

/** What was asked for, held against what there is, and the rows that it was put together from. */
export interface PairsAsked {
  readonly pairs: Pairs;
  readonly rows: PairRows;
  readonly unknown: readonly Unknown[];
}

/** Asks who was reviewed again, when, and where each review places what is looked at, and puts it together. */
export async function pairsAsked(
  ask: Ask,
  asked: ProgressChoice,
  { held, signal }: { readonly held: HeatmapHeld; readonly signal: AbortSignal },
): Promise<PairsAsked> {
  const { items, compared } = held;
  const { edition, level, filter, grouping } = asked;
  // Both reviews have to be by the edition whose factors are asked for, which `pairsOf` sees to.
  const counting = { filter, grouping, edition: "" };
  const [reviews, stages, counted] = await Promise.all([
    ask(reviewsAgain, counting, signal),
    ask(stagesAgain, { edition, level, under: "" }, signal),
    ask(countriesCounted, everyoneIn(asked), signal),
  ]);
  const columns = columnsOf(items, { edition, level, under: "" });
  const dimensions = columnsLeft(
    columnsOf(items, { edition, level: "dimension", under: "" }),
    (code) => columns.columns.some(({ dimension }) => dimension === code),
  );
  const rows: PairRows = {
    items: columns.columns,
    parents: columns.parents,
    dimensions: dimensions.columns,
    counted,
    reviews,
    stages,
    compared,
  };
  const all = pairsOf(asked, rows);
  const vain = vainIn(all);
  const choice = { ...asked, ...Object.fromEntries(vain.map((name) => [name, ""])) };
  return {
    pairs: vain.length === 0 ? all : pairsOf(choice, rows),
    rows,
    unknown: vain.map((name) => ({ name, value: asked[name] })),
  };
}

/** Whoever is of the group filtered by, whatever else is filtered: so many countries there are, and were reviewed. */
export function everyoneIn({ filter, grouping }: ProgressChoice): CountedChoice {
  const { within, group } = filter;
  return { filter: { ...EVERY_REVIEW, within, group }, grouping, edition: "" };
}

/** What the address names and the page does not show. */
function vainIn({ choice, items, known }: Pairs): ("item" | "group" | "country")[] {
  const shown = {
    item: items.some((each) => isLookedAt(choice, each)),
    group: known.some(({ later }) => later.group === choice.group),
    country: known.some(({ later }) => later.country === choice.country),
  };
  return (["item", "group", "country"] as const).filter(
    (name) => choice[name] !== "" && !shown[name],
  );
}
