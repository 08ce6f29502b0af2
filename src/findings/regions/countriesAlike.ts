import type { CountryClusters } from "../../analyses/regions/countryClusters";
import type { CountryMap } from "../../analyses/regions/countryMap";
import type { NearestCountries } from "../../analyses/regions/nearestCountries";
import type { Portrait } from "../../analyses/regions/portrait";
import { regionsWords } from "../../words/regionsWords";
import { itemName } from "./itemName";

/** Into which clusters countries fall, how clearly and how firmly; or that there are none. */
export function clustersFinding(portrait: Portrait, found: CountryClusters): string {
  const { choice } = portrait;
  const say = regionsWords().countries.clusters;
  const { strength, silhouette, clusters, compared, left, apart } = found;
  if (compared.length + left.length === 0) return say.nobody;
  if (strength === "few") return say.few(compared.length);
  if (strength === "none") return say.none(compared.length, choice.by, silhouette);
  const [top] = clusters.length === 2 && apart.length === 0 ? clusters[0]!.items : [];
  return say.finding(compared.length, {
    by: choice.by,
    strength,
    silhouette: silhouette!,
    clusters: clusters.map(({ members, called }) => ({ n: members.length, called })),
    apart: apart.length,
    item: top === undefined ? null : itemName(portrait, top.item),
  });
}

/** How much of the differences a map of countries holds. */
export function mapFinding({ choice }: Portrait, { points, fit }: CountryMap): string {
  const say = regionsWords().countries.map;
  return fit === null ? say.none : say.finding(points.length, fit, choice.by);
}

/** So many neighbours are looked at, and so many of them named in the sentence. */
export const NEAREST = 10;
const NAMED = 3;

/** Which countries are nearest to one, and how many of them are of its own group. */
export function neighboursFinding(
  { profiles, items }: Portrait,
  { country, neighbours, items: held }: NearestCountries,
): string {
  const say = regionsWords().countries.neighbours;
  const { name, group } = profiles[country]!;
  const [named, looked] = [neighbours.slice(0, NAMED), neighbours.slice(0, NEAREST)];
  if (named.length === 0) return say.none(name, held, items.length);
  const own = looked.filter((each) => profiles[each.country]!.group === group);
  return say.finding(
    name,
    {
      names: named.map((each) => profiles[each.country]!.name),
      from: named[0]!.distance,
      to: named.at(-1)!.distance,
    },
    group === null ? null : { group, n: own.length, of: looked.length },
  );
}
