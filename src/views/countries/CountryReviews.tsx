import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import { Scrolling } from "../figure/Scrolling";
import type { PortfolioCountry } from "./countryAsker";

/** What is told of each review of a country of the portfolio, and whether its stages are shown. */
export function CountryReviews({ page: { name, reviews } }: { readonly page: PortfolioCountry }) {
  const say = countryWords().country.reviews;
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{say.heading}</h2>
      <Scrolling label={say.caption(name)}>
        <table className="plain">
          <caption className="spoken">{say.caption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.review}</th>
              <th scope="col">{say.year}</th>
              <th scope="col">{say.edition}</th>
              <th scope="col">{say.method}</th>
              <th scope="col">{say.partner}</th>
              <th scope="col">{say.stages}</th>
              <th scope="col">{say.report}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.map(({ wave, year, edition, method, partner, status, report }) => (
              <tr key={wave}>
                <th scope="row">{say.nth(wave)}</th>
                <td>{year}</td>
                <td>{words.edition(edition)}</td>
                <td>{words.method(method)}</td>
                <td>{partner ?? say.noPartner}</td>
                <td>{say.status[status]}</td>
                <td>{report === null ? say.noReport : <a href={report}>{say.read(wave)}</a>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
