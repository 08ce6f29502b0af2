import type { RegistryCountry, RegistryReview } from "../../analyses/countries/registryList";
import type { Starter } from "../../engine/starter";
import { registryNote } from "../../model/registryNotes";
import { countryWords } from "../../words/countryWords";
import { Scrolling } from "../figure/Scrolling";
import { nameNotes } from "../scope/scopeNotes";
import { PageLink } from "../shell";
import type { CountriesPage } from "./countriesAsker";
import { countryPath } from "./countryPath";
import { whenOf } from "./RegistryFacts";

/** The registry of real reviews: country by country, with the sources of each, which stand below. */
export function RegistryListed({
  page: { registry },
  shown,
  starter,
}: {
  readonly page: CountriesPage;
  readonly shown: readonly RegistryCountry[];
  readonly starter: Starter;
}) {
  const say = countryWords().list.registry;
  const reviews = registry.countries.reduce((sum, each) => sum + each.reviews.length, 0);
  return (
    <section id="registry" aria-labelledby="of-registry">
      <h2 id="of-registry">{say.heading}</h2>
      <p>{say.what}</p>
      <p>{say.counted(registry.countries.length, reviews)}</p>
      {shown.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <Scrolling label={say.caption}>
          <table className="plain countries">
            <caption className="spoken">{say.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say.country}</th>
                <th scope="col">{say.when}</th>
                <th scope="col">{say.partner}</th>
                <th scope="col">{say.report}</th>
                <th scope="col">{say.sources}</th>
              </tr>
            </thead>
            <tbody>
              {shown.flatMap(({ country, name, reviews: own }) =>
                own.map((review, i) => (
                  <tr key={`${country} ${review.wave}`}>
                    {i === 0 && (
                      <th scope="rowgroup" rowSpan={own.length}>
                        <PageLink starter={starter} to={countryPath(country)}>
                          {name}
                        </PageLink>
                        {registryNote(country) !== undefined && (
                          <span className="note">{registryNote(country)}</span>
                        )}
                      </th>
                    )}
                    <td>{whenOf(review) ?? say.unknown}</td>
                    <td>{review.partner ?? say.unknown}</td>
                    <td>
                      <Report review={review} name={name} />
                    </td>
                    <td className="cited">
                      {review.sources.map((n) => (
                        <a
                          key={n}
                          href={`#source-${n}`}
                          aria-label={say.source(n, registry.sources[n - 1]!)}
                        >
                          {n}
                        </a>
                      ))}
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </Scrolling>
      )}
    </section>
  );
}

/** The pages that the registry is from, by the numbers that stand beside each review. */
export function RegistrySources({ page: { registry } }: { readonly page: CountriesPage }) {
  const say = countryWords().list.registry;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{say.sources}</h2>
      <p>{say.sourcesWhat}</p>
      <ol className="sources">
        {registry.sources.map((source, i) => (
          <li key={source} id={`source-${i + 1}`}>
            <a href={source}>{source.replace(/^https:\/\//, "")}</a>
          </li>
        ))}
      </ol>
      {nameNotes(registry.countries.map(({ name }) => name)).map((note) => (
        <p key={note} className="small">
          {note}
        </p>
      ))}
    </section>
  );
}

function Report({ review, name }: { readonly review: RegistryReview; readonly name: string }) {
  const say = countryWords().list.registry;
  const told = say.reportOf[review.published];
  if (review.reportUrl === null) return told;
  return (
    <a href={review.reportUrl}>
      {told}
      <span className="spoken">: {say.reportLink(name, review.wave)}</span>
    </a>
  );
}
