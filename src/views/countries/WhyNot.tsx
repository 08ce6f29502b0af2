import type { Starter } from "../../engine/starter";
import type { RegistryEntry } from "../../model/registry";
import { countryWords } from "../../words/countryWords";
import { PageLink } from "../shell";
import type { PortfolioCountry, RegistryOnly } from "./countryAsker";

const GCSCC = "https://gcscc.ox.ac.uk/";

/** Why stages of a country are not shown, review by review where it has some that are; nothing where all are. */
export function WhyNot({
  page,
  starter,
}: {
  readonly page: PortfolioCountry | RegistryOnly;
  readonly starter: Starter;
}) {
  const say = countryWords().country.why;
  const reasons = page.kind === "registry" ? ofRegistry(page) : ofPortfolio(page);
  if (reasons.length === 0) return null;
  const isSome = page.kind === "portfolio" && page.profiles.length > 0;
  const isInvented = page.kind === "portfolio" && page.release.synthetic === 1;
  const reports = page.registry.filter(({ reportUrl }) => reportUrl !== null);
  return (
    <section aria-labelledby="why">
      <h2 id="why">{isSome ? say.some : say.heading}</h2>
      {isInvented && <p>{say.asReal}</p>}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <h3>{say.can}</h3>
      <ul className="can">
        {reports.map((entry) => (
          <ReportLink key={entry.wave} entry={entry} />
        ))}
        {isInvented ? (
          <li>
            {say.registry}{" "}
            <PageLink starter={starter} to="/countries/">
              {say.registryLink}
            </PageLink>
          </li>
        ) : (
          <li>
            {say.ask} <a href={GCSCC}>{say.askLink}</a>
          </li>
        )}
        <li>
          {say.decided}{" "}
          <PageLink starter={starter} to="/stages/">
            {say.decidedLink}
          </PageLink>
        </li>
        {page.release.own === null && (
          <li>
            {say.own}{" "}
            <PageLink starter={starter} to="/data/own/">
              {say.ownLink}
            </PageLink>
          </li>
        )}
      </ul>
    </section>
  );
}

function ReportLink({
  entry: { countryName, wave, reportUrl },
}: {
  readonly entry: RegistryEntry;
}) {
  return (
    <li>
      {countryWords().country.why.read}:{" "}
      <a href={reportUrl!}>{countryWords().list.registry.reportLink(countryName, wave)}</a>
    </li>
  );
}

function ofRegistry({ name, release, registry }: RegistryOnly): string[] {
  const say = countryWords().country.why;
  const isPublic = registry.some(({ published }) => published !== "unknown");
  if (release.synthetic === 1) return [say.synthetic(name), say.consent];
  return [say.absent(name), ...(isPublic ? [say.public] : []), say.consent];
}

function ofPortfolio({ reviews, release }: PortfolioCountry): string[] {
  const say = countryWords().country.why;
  const hidden = reviews.filter(({ status }) => status !== "named");
  const reasonOf = (status: string) => (status === "block" ? say.block(release.k) : say.withheld);
  return reviews.length === 1
    ? hidden.map(({ status }) => reasonOf(status))
    : hidden.map((review) => `${say.ofReview(review)}: ${reasonOf(review.status)}`);
}
