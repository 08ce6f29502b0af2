import { RANKS, type StageRange, stageAt } from "../../model/stage";
import { leikDispersion } from "../../statistics/description/leikDispersion";
import { countRanks, ordinalSummary, type RankCounts } from "../../statistics/description/ordinal";
import { wholeStages } from "../../statistics/description/wholeStages";
import { isEnough } from "../cells/cells";
import { isLookedAt } from "../cells/items";
import { placeColumn, type Records } from "../records";
import { type Portrait, ranksIn } from "./portrait";

/** How the stages of groups are distributed: in one item, or under each of several dimensions. */
export interface Distributions {
  readonly panels: readonly DistributionPanel[];
}

/** The groups in one item. */
export interface DistributionPanel {
  readonly code: string;
  readonly name: string;
  /** Whether it is a dimension: what is counted under it is ratings, several of each country. */
  readonly isDimension: boolean;
  /** One for each of the portrait's groups, then one for all countries together. */
  readonly groups: readonly Distribution[];
}

/** The stages of one group in one item; null in place of what three countries are too few for. */
export interface Distribution {
  /** Countries with a stage. */
  readonly n: number;
  readonly summary: DistributionSummary | null;
}

export interface DistributionSummary {
  /** How many stand on each of the nine places: countries, or under a dimension ratings. */
  readonly counts: RankCounts;
  /** The lower and the upper middle; null under a dimension, which has no stage. */
  readonly median: StageRange | null;
  readonly upperMedian: StageRange | null;
  /** Leik's ordinal dispersion over the five whole stages: 0 all alike, 1 half at each end. */
  readonly dispersion: number;
}

/** What is looked at: all dimensions, the items under one, or one item. */
export function distributionsOf(portrait: Portrait): Distributions {
  const { item } = portrait.choice;
  if (item === "") {
    return {
      panels: portrait.dimensions.map(({ code, name }) =>
        panelOf(portrait, { code, name, isDimension: true }),
      ),
    };
  }
  const items = portrait.items.filter((each) => isLookedAt(portrait.choice, each));
  return {
    panels: items.map(({ code, name }) => panelOf(portrait, { code, name, isDimension: false })),
  };
}

function panelOf(
  portrait: Portrait,
  of: Pick<DistributionPanel, "code" | "name" | "isDimension">,
): DistributionPanel {
  const own = portrait.items.flatMap(({ code, dimension }, place) =>
    (of.isDimension ? dimension : code) === of.code ? [place] : [],
  );
  const everyone = portrait.profiles.map((_, place) => place);
  const members = [...portrait.groups.map((group) => group.members), everyone];
  return { ...of, groups: members.map((group) => distributionOf(portrait, group, own, of)) };
}

function distributionOf(
  portrait: Portrait,
  members: readonly number[],
  items: readonly number[],
  { isDimension }: Pick<DistributionPanel, "isDimension">,
): Distribution {
  const n = members.filter((member) =>
    items.some((item) => portrait.profiles[member]!.ranks[item] != null),
  ).length;
  if (!isEnough(n)) return { n, summary: null };
  const counts = countRanks(items.flatMap((item) => ranksIn(portrait, members, item)));
  const middle = isDimension ? undefined : ordinalSummary(counts)!;
  return {
    n,
    summary: {
      counts,
      median: middle ? stageAt(middle.lowMedian) : null,
      upperMedian: middle ? stageAt(middle.highMedian) : null,
      dispersion: leikDispersion(wholeStages(counts))!,
    },
  };
}

/** The distributions as records, one for each group in each item; every group has the name that a reader sees. */
export function distributionRecords(
  { panels }: Distributions,
  nameOf: (place: number) => string,
): Records {
  return {
    columns: [
      "group",
      "code",
      "item",
      "n",
      "median_low",
      "median_high",
      "upper_median_low",
      "upper_median_high",
      "dispersion",
      ...Array.from({ length: RANKS }, (_, i) => placeColumn(stageAt(i + 1))),
    ],
    rows: panels.flatMap(({ code, name, groups }) =>
      groups.map(({ n, summary }, place) => [
        nameOf(place),
        code,
        name,
        n,
        summary?.median?.low ?? null,
        summary?.median?.high ?? null,
        summary?.upperMedian?.low ?? null,
        summary?.upperMedian?.high ?? null,
        summary?.dispersion ?? null,
        ...Array.from({ length: RANKS }, (_, i) => summary?.counts[i] ?? null),
      ]),
    ),
  };
}
