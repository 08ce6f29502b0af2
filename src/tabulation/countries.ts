import type { Membership, Portfolio } from "../model/review";
import type { Tables } from "../model/tables";
import type { Known } from "../records/input";
import { overruled } from "../records/memberships";
import type { NamedReview } from "./named";

/**
 * Every country that a reader may meet: the reviewed, those of the portfolio's groups, and, unless it
 * is synthetic, all that are known. The portfolio's name for a country comes before the known one.
 */
export function countryRows(
  { countries, reviews, memberships, synthetic }: Portfolio,
  known: Pick<Known, "countries">,
): Tables["countries"] {
  const own = new Set([...reviews, ...memberships].map(({ country }) => country));
  const names = new Map(synthetic ? [] : known.countries);
  for (const country of own) names.set(country, countries.get(country)!);
  return [...names].map(([country, name]) => ({ country, name }));
}

/** Who is in which group: the portfolio's own rows and, unless it is synthetic, what is known besides. */
export function groupRows(
  { memberships, synthetic }: Pick<Portfolio, "memberships" | "synthetic">,
  known: Pick<Known, "memberships">,
): Tables["groups"] {
  return overruled(synthetic ? [] : known.memberships, memberships).map(rowOf);
}

/** The circumstances of countries with a named review. */
export function contextRows(
  { context }: Pick<Portfolio, "context">,
  named: readonly NamedReview[],
): Tables["context"] {
  const countries = new Set(named.map(({ country }) => country));
  return context
    .filter(({ country }) => countries.has(country))
    .map(({ country, year, population, internetUsersPct, gdpPerCapitaPpp }) => ({
      country,
      year,
      population,
      internet_users_pct: internetUsersPct,
      gdp_per_capita_ppp: gdpPerCapitaPpp,
    }));
}

function rowOf({ country, grouping, group, validFrom, validTo }: Membership) {
  return { country, grouping, group, valid_from: validFrom, valid_to: validTo };
}
