import type { DistributionPanel, Distributions } from "../../analyses/regions/distributions";
import type { Portrait } from "../../analyses/regions/portrait";
import { rankOf } from "../../model/stage";
import { reached } from "../../statistics/description/ordinal";
import { sumOf } from "../../statistics/sums";
import { words } from "../../words/words";
import type { NameOf } from "./groupLikeness";

/** Where the groups' stages lie: in one item the span of their middles, under dimensions the largest and the smallest share. */
export function distributionsFinding(
  portrait: Portrait,
  { panels }: Distributions,
  nameOf: NameOf,
): string {
  const say = words.regions.distributions;
  const [panel] = panels;
  const groups = panels.flatMap((each) => summed(portrait, each));
  if (panel === undefined || groups.length === 0) return say.none;
  if (panels.length === 1 && !panel.isDimension) return middles(portrait, panel);
  if (!panel.isDimension) {
    const { item } = portrait.choice;
    const dimension = portrait.parents.find(({ code }) => code === item);
    return say.items(dimension?.name ?? item);
  }
  const { threshold } = portrait.choice;
  const shares = groups
    .map(({ panel: { name }, place, summary }) => ({
      dimension: name,
      group: nameOf(place),
      reached: reached(summary.counts, threshold),
      n: sumOf(summary.counts),
    }))
    .toSorted((a, b) => b.reached / b.n - a.reached / a.n);
  return say.dimensions(shares[0]!, shares.at(-1)!, threshold);
}

function middles(portrait: Portrait, panel: DistributionPanel): string {
  const medians = summed(portrait, panel)
    .map(({ summary }) => summary.median!)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const [low, high] = [medians[0]!, medians.at(-1)!];
  return words.regions.distributions.finding(
    panel.name,
    words.stage(low),
    words.stage(low),
    words.stage(high),
  );
}

/** The groups that are summed up in an item; all countries together are no group. */
function summed({ groups }: Portrait, panel: DistributionPanel) {
  return panel.groups
    .slice(0, groups.length)
    .flatMap(({ summary }, place) => (summary === null ? [] : [{ panel, place, summary }]));
}
