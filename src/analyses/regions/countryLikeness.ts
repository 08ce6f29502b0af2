import type { Likeness } from "../../calculations/likeness";
import { PLACES } from "../../model/stage";
import type { Profile } from "../../statistics/distances/gower";
import { profileShape } from "../../statistics/distances/profileShape";
import type { CountryProfile, Portrait } from "./portrait";

/** How far two stages can lie apart. */
export const STAGES_APART = PLACES.at(-1)! - PLACES[0]!;

/** Countries to be compared by all their items, in stages and half stages, in the portrait's order. */
export function countryLikeness({ profiles, choice }: Portrait): Likeness {
  return { profiles: profiles.map(stagesOf), range: STAGES_APART, by: choice.by };
}

/** What countries are compared by: their stages, or each one's stages less their mean. */
export function comparedValues({ profiles, by }: Likeness): readonly Profile[] {
  return by === "stages" ? profiles : profiles.map(profileShape);
}

function stagesOf({ ranks }: CountryProfile): Profile {
  return ranks.map((rank) => (rank === null ? null : PLACES[rank - 1]!));
}

/** Places of countries, in the order of their names. */
export function byName(
  { profiles }: Pick<Portrait, "profiles">,
  countries: readonly number[],
): number[] {
  const nameOf = (country: number) => profiles[country]!.name;
  return countries.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), "en") || a - b);
}

/** The countries of a portrait that are not among some, in the order of their names. */
export function leftBy(
  portrait: Pick<Portrait, "profiles">,
  units: readonly number[],
): readonly number[] {
  const compared = new Set(units);
  const places = [...portrait.profiles.keys()];
  return byName(
    portrait,
    places.filter((place) => !compared.has(place)),
  );
}
