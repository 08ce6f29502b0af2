import type { CountryClusters } from "../../analyses/regions/countryClusters";
import type { CountryMap } from "../../analyses/regions/countryMap";
import type { NearestCountries } from "../../analyses/regions/nearestCountries";
import type { Portrait } from "../../analyses/regions/portrait";
import { clusterName } from "../../charts/regions/clusterTable";
import { differs, namesOf } from "../../charts/regions/neighbourTable";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import { recordHeading } from "../figure/recordWords";
import type { RegionsFigure } from "./regionsFrame";

type Recorded = Pick<RegionsFigure, "records" | "headings">;

/** Every country that is compared with the cluster that it is in, one row a country. */
export function clusterRecords({ profiles }: Portrait, found: CountryClusters): Recorded {
  const say = regionsWords().countries.clusters;
  const columns = ["country", "name", "group", "year", "edition", "cluster", "stability", "called"];
  const headings: Readonly<Record<string, string>> = { ...say.columns, name: words.columns.item };
  return {
    records: {
      columns,
      rows: found.compared.map((place) => {
        const { country, name, group, year, edition } = profiles[place]!;
        const cluster = found.clusters.find(({ members }) => members.includes(place));
        return [
          country,
          name,
          group,
          year,
          edition,
          cluster === undefined ? say.noCluster : clusterName(found, cluster),
          cluster?.stability ?? null,
          cluster === undefined ? null : say.called[cluster.called],
        ];
      }),
    },
    headings: columns.map((column) =>
      column === "name" ? words.columns.row : (headings[column] ?? recordHeading(column)),
    ),
  };
}

/** Where each country lies on the map, one row a country. */
export function mapRecords({ profiles }: Portrait, { points }: CountryMap): Recorded {
  const say = regionsWords().countries.map.columns;
  return {
    records: {
      columns: ["country", "name", "group", "x", "y"],
      rows: points.map(({ country: place, x, y }) => {
        const { country, name, group } = profiles[place]!;
        return [country, name, group, x, y];
      }),
    },
    headings: [recordHeading("country"), words.columns.row, recordHeading("group"), say.x, say.y],
  };
}

/** Every country that one can be compared with, the nearest first. */
export function neighbourRecords(portrait: Portrait, { neighbours }: NearestCountries): Recorded {
  const { items } = regionsWords().countries.neighbours;
  return {
    records: {
      columns: ["country", "name", "group", "distance", "shared", "same", "closest", "differing"],
      rows: neighbours.map((each) => {
        const { country, name, group } = portrait.profiles[each.country]!;
        const { distance, shared, same, closest, differing } = each;
        return [
          country,
          name,
          group,
          distance,
          shared,
          same,
          items(namesOf(portrait, closest)),
          differs(portrait, differing),
        ];
      }),
    },
    headings: regionsWords().countries.neighbours.headings,
  };
}
