import type { Starter } from "../../engine/starter";
import { words } from "../../words/words";
import { Chooser } from "../Chooser";
import { Scrolling } from "../figure/Scrolling";
import { PageLink } from "../shell";
import type { CountriesPage } from "./countriesAsker";
import { countriesAddress, countryPath } from "./countryAddress";

/** The countries of the portfolio: those with a review in a table, the others by name alone. */
export function PortfolioList({
  page,
  shown,
  starter,
  find,
}: {
  readonly page: CountriesPage;
  /** Those that fit what is looked for. */
  readonly shown: CountriesPage["countries"];
  readonly starter: Starter;
  /** What is looked for, to be kept when another grouping is chosen. */
  readonly find: string;
}) {
  const say = words.countriesPage.portfolio;
  const { release, groupings, grouping } = page;
  const isReviewed = ({ reviews }: CountriesPage["countries"][number]) => reviews.length > 0;
  const reviewed = shown.filter(isReviewed);
  const unreviewed = shown.filter((each) => !isReviewed(each));
  const searchOf = (value: string) => {
    const params = new URLSearchParams(countriesAddress(page).write({ grouping: value }));
    if (find !== "") params.set("find", find);
    return String(params);
  };
  return (
    <section id="portfolio" aria-labelledby="of-portfolio">
      <h2 id="of-portfolio">{release.synthetic === 1 ? say.headingSynthetic : say.heading}</h2>
      <p>{page.countries.some(isReviewed) ? say.what : say.none}</p>
      {groupings.length > 1 && (
        <section className="controls" aria-label={say.grouping}>
          <Chooser
            name={say.grouping}
            value={grouping}
            options={groupings.map((value) => ({ value, name: words.grouping(value) }))}
            searchOf={searchOf}
          />
        </section>
      )}
      {reviewed.length > 0 && (
        <Scrolling label={say.caption}>
          <table className="plain countries">
            <caption className="spoken">{say.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say.country}</th>
                {groupings.length > 0 && <th scope="col">{say.group(grouping)}</th>}
                <th scope="col">{say.reviews}</th>
              </tr>
            </thead>
            <tbody>
              {reviewed.map(({ country, name, group, reviews }) => (
                <tr key={country}>
                  <th scope="row">
                    <PageLink starter={starter} to={countryPath(country)}>
                      {name}
                    </PageLink>{" "}
                    <span className="code">{country}</span>
                  </th>
                  {groupings.length > 0 && <td>{group ?? say.noGroup}</td>}
                  <td>
                    <ul>
                      {reviews.map((review) => (
                        <li key={review.wave}>
                          {say.review(review)}
                          <span className={`shown-${review.status}`}>
                            {" · "}
                            {say.status[review.status]}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      {unreviewed.length > 0 && (
        <details open={find !== ""}>
          <summary>{say.unreviewed(unreviewed.length)}</summary>
          <ul className="unreviewed">
            {unreviewed.map(({ country, name }) => (
              <li key={country}>
                <PageLink starter={starter} to={countryPath(country)}>
                  {name}
                </PageLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
