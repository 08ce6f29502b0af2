import { Link } from "react-router";
import type { Portrait } from "../../analyses/regions/portrait";
import type { RegionsWays } from "./regionsWays";

/** Countries in a line, each a link that lights it; those of the groups in the light stand out. */
export function CountryList({
  name,
  countries,
  portrait: { profiles, choice },
  ways,
}: {
  readonly name: string;
  /** Their places in the portrait. */
  readonly countries: readonly number[];
  readonly portrait: Portrait;
  readonly ways: RegionsWays;
}) {
  const isOfLit = (group: string | null) =>
    group !== null && [choice.group, choice.other].includes(group);
  return (
    <section className="country-list" aria-label={name}>
      <h3>{name}</h3>
      <ul>
        {countries.map((place) => {
          const { country, name, group } = profiles[place]!;
          return (
            <li key={country} className={isOfLit(group) ? "lit" : undefined}>
              <Link
                to={{ search: ways.country(country) }}
                aria-current={country === choice.country ? "true" : undefined}
                preventScrollReset
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
