import { Link, useLocation, useRouteLoaderData } from "react-router";
import { type CountryNamed, nearNames } from "../../analyses/countries/nearNames";
import type { Release } from "../../queries/release";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import { useAlive } from "../useAlive";
import { countryPath } from "./countryPath";

/**
 * What an address that leads nowhere shows. A host has one page for all of these: which country was looked for, and what
 * it may have been, is told once the page lives.
 */
export function NoSuchPage({ countries }: { readonly countries: readonly CountryNamed[] }) {
  const { pathname } = useLocation();
  const alive = useAlive();
  // The pages of the site come drawn; those of what is open on this computer alone are worked out.
  const isDrawn = useRouteLoaderData<Release>("shell")?.own === null;
  const asked = alive ? /\/countries\/([^/]+)\/?$/.exec(pathname)?.[1] : undefined;
  return (
    <main id="content">
      <h1>{words.site.notFound}</h1>
      <p>{words.site.notFoundAdvice}</p>
      {alive && !navigator.onLine && <p role="note">{words.site.notFoundOffline}</p>}
      {asked !== undefined && (
        <Near near={nearNames(countries, readable(asked))} isDrawn={isDrawn} />
      )}
      <p>
        <Link to="/" reloadDocument={isDrawn}>
          {words.site.toOverview}
        </Link>
      </p>
    </main>
  );
}

function Near({
  near,
  isDrawn,
}: {
  readonly near: readonly CountryNamed[];
  readonly isDrawn: boolean;
}) {
  const say = countryWords().list.unknown;
  return (
    <section aria-labelledby="near">
      <h2 id="near">{near.length > 0 ? say.near : say.none}</h2>
      {near.length > 0 && (
        <ul>
          {near.map(({ country, name }) => (
            <li key={country}>
              <Link to={countryPath(country)} reloadDocument={isDrawn}>
                {name} ({country})
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/countries/" reloadDocument={isDrawn}>
          {say.all}
        </Link>
      </p>
    </section>
  );
}

/** A part of an address as it was meant, where it can be read. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
