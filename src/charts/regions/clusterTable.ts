import type {
  CountryCluster,
  CountryClusters,
  ItemApart,
} from "../../analyses/regions/countryClusters";
import type { Portrait } from "../../analyses/regions/portrait";
import { sumOf } from "../../statistics/sums";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { ChartCell, ChartRow, ChartTable } from "../table/chartTable";
import { groupKey, groupName, isLit } from "./groupName";

/** So many of the items that set a cluster most apart are shown. */
const SHOWN = 4;

/** What a cluster is called: by its number, unless it does not come back surely enough to have a name. */
export function clusterName({ clusters }: CountryClusters, cluster: CountryCluster): string {
  const say = regionsWords().countries.clusters;
  const named = clusters.filter(({ called }) => called !== "unnamed");
  const place = named.indexOf(cluster);
  return place < 0 ? say.unnamed : say.name(place + 1);
}

/** Clusters side by side: how many countries, how firm, of which groups, and where they differ from all others. */
export function clusterTable(portrait: Portrait, found: CountryClusters): ChartTable {
  const say = regionsWords().countries.clusters;
  const { clusters } = found;
  const lit = portrait.profiles.findIndex(({ country }) => country === portrait.choice.country);
  const items = itemsShown(clusters);
  const strongest = Math.max(
    ...clusters.flatMap((cluster) => cluster.items.map(({ distance }) => distance)),
    Number.MIN_VALUE,
  );
  return {
    corner: say.corner,
    columns: clusters.map((cluster, i) => ({
      key: `cluster ${i + 1}`,
      name: clusterName(found, cluster),
      of: "shade",
      isLit: cluster.members.includes(lit),
    })),
    rows: [
      plainRow("n", say.n, clusters, ({ members }) => words.number(members.length)),
      plainRow("held", say.held, clusters, ({ stability, called }) =>
        say.stability(stability, called),
      ),
      ...groupRows(portrait, clusters),
      ...items.map((item, i): ChartRow => {
        const { code, name } = portrait.items[item]!;
        return {
          key: `item ${code}`,
          name: words.heatmap.columnName(portrait.choice.level, { code, name }),
          ...(i === 0 && { heading: say.items[portrait.choice.by] }),
          isLit: portrait.choice.item === code,
          cells: clusters.map((cluster) => itemCell(portrait, cluster, item, strongest)),
        };
      }),
    ],
  };
}

function plainRow(
  key: string,
  name: string,
  clusters: readonly CountryCluster[],
  textOf: (cluster: CountryCluster) => string,
): ChartRow {
  return { key, name, isLit: false, cells: clusters.map((each) => ({ text: textOf(each) })) };
}

/** How many of each group's countries are in each cluster, of how many of the cluster. */
function groupRows(portrait: Portrait, clusters: readonly CountryCluster[]): ChartRow[] {
  const say = regionsWords().countries.clusters;
  const outside = clusters.map(({ members, mix }) => members.length - sumOf(mix));
  const share = (n: number, { members }: CountryCluster) => ({
    text: say.share(n, members.length),
  });
  const rows = portrait.groups.flatMap((group, place): ChartRow[] =>
    clusters.every(({ mix }) => mix[place] === 0)
      ? []
      : [
          {
            key: `group ${groupKey(group)}`,
            name: groupName(portrait, group),
            isLit: isLit(portrait, group),
            cells: clusters.map((cluster) => share(cluster.mix[place]!, cluster)),
          },
        ],
  );
  const others: ChartRow = {
    key: "no group",
    name: say.noGroup,
    isLit: false,
    cells: clusters.map((cluster, i) => share(outside[i]!, cluster)),
  };
  const all = outside.some((n) => n > 0) ? [...rows, others] : rows;
  return all.map((row, i) => (i === 0 ? { ...row, heading: say.groups } : row));
}

/** The items that set some cluster most apart, in the model's order. */
function itemsShown(clusters: readonly CountryCluster[]): number[] {
  const top = clusters.flatMap(({ items }) => items.slice(0, SHOWN).map(({ item }) => item));
  return [...new Set(top)].toSorted((a, b) => a - b);
}

function itemCell(
  { choice }: Portrait,
  { items }: CountryCluster,
  item: number,
  strongest: number,
): ChartCell {
  const say = regionsWords().countries.clusters;
  const found = items.find((each) => each.item === item);
  if (found === undefined) return { text: "" };
  const text = choice.by === "shape" ? say.above(found.mean) : words.stageShort(found.median);
  return {
    text,
    spoken: say.spoken(spokenOf(choice.by, found, text), found.distance),
    drawing: { kind: "shade", strength: found.distance / strongest },
  };
}

function spokenOf(by: "stages" | "shape", { median }: ItemApart, text: string): string {
  return by === "shape" ? text : words.stage(median);
}
