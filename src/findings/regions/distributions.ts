import type { DistributionPanel, Distributions } from "../../analyses/regions/distributions";
import { type Portrait, placesWhere } from "../../analyses/regions/portrait";
import { rankOf, stageAt } from "../../model/stage";
import { reached } from "../../statistics/description/ordinal";
import { sumOf } from "../../statistics/sums";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { NameOf } from "./groupLikeness";

/** Where the groups' stages lie: in one item the span of their middles, under dimensions the largest and the smallest share. */
export function distributionsFinding(
  portrait: Portrait,
  { panels }: Distributions,
  nameOf: NameOf,
): string {
  const say = regionsWords().page.distributions;
  const [panel] = panels;
  const groups = panels.flatMap((each) => summed(portrait, each));
  const isNobody = panels.every((each) => each.groups.at(-1)!.summary === null);
  if (panel === undefined || isNobody) return say.none;
  if (panels.length === 1 && !panel.isDimension) return ofOne(portrait, panel);
  if (!panel.isDimension) {
    const { item } = portrait.choice;
    const part = [...portrait.dimensions, ...portrait.parents].find(({ code }) => code === item);
    return say.items(part?.name ?? item);
  }
  if (groups.length === 0) return say.none;
  const { threshold } = portrait.choice;
  const shares = groups
    .map(({ panel, place, summary }) => ({
      dimension: panel.name,
      group: nameOf(place),
      countries: panel.groups[place]!.n,
      reached: reached(summary.counts, threshold),
      n: sumOf(summary.counts),
    }))
    .toSorted((a, b) => b.reached / b.n - a.reached / a.n);
  const told = (share: (typeof shares)[number]) => ({
    ...share,
    others: shares.filter((each) => each.reached * share.n === share.reached * each.n).length - 1,
  });
  return say.dimensions(told(shares[0]!), told(shares.at(-1)!), threshold);
}

/** Where all countries stand in one item: on which stage most, and how many below the one asked for; and the groups' middles. */
function ofOne(portrait: Portrait, panel: DistributionPanel): string {
  const say = regionsWords().page.distributions;
  const { threshold } = portrait.choice;
  const { summary, n } = panel.groups.at(-1)!;
  const { counts } = summary!;
  const most = Math.max(...counts);
  const medians = summed(portrait, panel)
    .map(({ summary }) => summary.median!)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  return say.one(words.heatmap.columnName(portrait.choice.level, panel), {
    n,
    most: {
      count: most,
      stages: placesWhere(counts, (count) => count === most).map((place) => stageAt(place + 1)),
    },
    below: n - reached(counts, threshold),
    threshold,
    middles: medians.length > 1 ? [medians[0]!, medians.at(-1)!] : null,
  });
}

/** The groups that are summed up in an item; all countries together are no group. */
function summed({ groups }: Portrait, panel: DistributionPanel) {
  return panel.groups
    .slice(0, groups.length)
    .flatMap(({ summary }, place) => (summary === null ? [] : [{ panel, place, summary }]));
}
