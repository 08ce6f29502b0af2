import type { CountryClusters } from "../../analyses/regions/countryClusters";
import type { CountryMap } from "../../analyses/regions/countryMap";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import type { MapChart, PointLook } from "../countryMapMarks";
import { clusterName } from "./clusterTable";

/** Countries as points, told apart by the clusters that have a name and the groups in the light; each leads somewhere. */
export function countryMapChart(
  portrait: Portrait,
  { clusters, map }: { readonly clusters: CountryClusters; readonly map: CountryMap },
  hrefOf: (country: string) => string,
): MapChart {
  const say = regionsWords().countries;
  const { profiles, choice } = portrait;
  const named = clusters.clusters.filter(({ called }) => called !== "unnamed");
  const groupOf = (group: string | null): PointLook["group"] => {
    if (group === null) return null;
    return group === choice.group ? "lit" : group === choice.other ? "against" : null;
  };
  const points = map.points.map(({ country: place, x, y }) => {
    const { country, name, group } = profiles[place]!;
    const cluster = named.findIndex(({ members }) => members.includes(place));
    return {
      x,
      y,
      name,
      spoken: say.map.point(name, group, cluster < 0 ? "" : clusterName(clusters, named[cluster]!)),
      // With no cluster to tell apart all points are of the first shape.
      cluster: named.length === 0 ? 0 : cluster < 0 ? null : cluster,
      group: groupOf(group),
      isLit: country === choice.country,
      href: hrefOf(country),
    };
  });
  const lit = [choice.group, choice.other].filter((name) =>
    map.points.some(({ country }) => profiles[country]!.group === name),
  );
  return {
    points,
    keys: [
      ...named.map((cluster, place) => ({
        cluster: place,
        group: null,
        name: clusterName(clusters, cluster),
      })),
      ...(points.some(({ cluster }) => cluster === null)
        ? [{ cluster: null, group: null, name: say.clusters.apart }]
        : []),
      ...lit.map((name) => ({ cluster: 0, group: groupOf(name), name })),
    ],
  };
}
