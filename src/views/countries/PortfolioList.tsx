import { useLocation } from "react-router";
import type { Starter } from "../../engine/starter";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import { Chooser } from "../Chooser";
import { Scrolling } from "../figure/Scrolling";
import { PageLink } from "../shell";
import { useAlive } from "../useAlive";
import type { CountriesPage } from "./countriesAsker";
import { besideFilters, countriesAddress } from "./countryAddress";
import { countryPath } from "./countryPath";

/** The countries of the portfolio that have a review, with their group and what is told of each review. */
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
  const say = countryWords().list.portfolio;
  const { release, groupings, grouping } = page;
  const { search } = useLocation();
  const alive = useAlive();
  const searchOf = (value: string) => {
    const own = new URLSearchParams(countriesAddress(page).write({ grouping: value }));
    if (find !== "") own.set("find", find);
    return besideFilters(String(own), alive ? search : "");
  };
  return (
    <section id="portfolio" aria-labelledby="of-portfolio">
      <h2 id="of-portfolio">{release.synthetic === 1 ? say.headingSynthetic : say.heading}</h2>
      <p>{page.countries.length > 0 ? say.what : say.none}</p>
      {shown.length === 0 && page.countries.length > 0 && <p>{say.nothing}</p>}
      {groupings.length > 1 && shown.length > 0 && (
        <section className="controls" aria-label={say.controls}>
          <Chooser
            name={say.grouping}
            value={grouping}
            options={groupings.map((value) => ({ value, name: words.grouping(value) }))}
            searchOf={searchOf}
          />
        </section>
      )}
      {shown.length > 0 && (
        <Scrolling label={say.caption}>
          <table className="plain countries">
            <caption className="spoken">{say.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say.country}</th>
                {groupings.length > 0 && <th scope="col">{words.grouping(grouping)}</th>}
                <th scope="col">{say.reviews}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ country, name, group, reviews }) => (
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
    </section>
  );
}
