import type { CountryClusters } from "../../analyses/regions/countryClusters";
import { regionsWords } from "../../words/regionsWords";
import { clusterName } from "./clusterTable";

/** Countries that are listed together, by their places in the portrait, in order of their names. */
export interface ClusterList {
  readonly key: string;
  readonly name: string;
  readonly countries: readonly number[];
}

/** Who is in each cluster, and last in none; nothing where there are no clusters. */
export function clusterLists(found: CountryClusters): ClusterList[] {
  const say = regionsWords().countries.clusters;
  const { clusters, apart } = found;
  return [
    ...clusters.map((cluster, i) => ({
      key: `cluster ${i + 1}`,
      name: say.members(clusterName(found, cluster), cluster.members.length),
      countries: cluster.members,
    })),
    ...(apart.length === 0
      ? []
      : [{ key: "apart", name: say.members(say.apart, apart.length), countries: apart }]),
  ];
}
