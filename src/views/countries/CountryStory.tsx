import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import type { Starter } from "../../engine/starter";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import type { Unknown } from "../address";
import { Chooser } from "../Chooser";
import { nameNotes } from "../scope/scopeNotes";
import { PageLink } from "../shell";
import { useAlive } from "../useAlive";
import { BesideItsGroup } from "./BesideItsGroup";
import { CountryChanges } from "./CountryChanges";
import { CountryProfile } from "./CountryProfile";
import { CountryReviews } from "./CountryReviews";
import { besideFilters, type CountryChoice, countryAddress, LEVELS } from "./countryAddress";
import type { PortfolioCountry, RegistryOnly } from "./countryAsker";
import { RegistryFacts } from "./RegistryFacts";
import { WhyNot } from "./WhyNot";

interface Story<Page> {
  readonly page: Page;
  readonly starter: Starter;
}

/** A country of which only the registry tells: what is known, and why there is no stage. */
export function RegistryStory({ page, starter }: Story<RegistryOnly>) {
  const { name, registry } = page;
  const say = countryWords().country.real;
  return (
    <>
      <Heading page={page} starter={starter} />
      <p className="lead">{say.lead(name, registry.length)}</p>
      <RegistryFacts entries={registry} heading={say.heading} />
      <WhyNot page={page} starter={starter} />
      <Footnote name={name} />
    </>
  );
}

/** A country of the portfolio. */
export function PortfolioStory({
  page,
  starter,
  choice,
  unknown,
  notice,
}: Story<PortfolioCountry> & {
  /** What the address asks for. */
  readonly choice: CountryChoice;
  readonly unknown: readonly Unknown[];
  readonly notice: ReactNode;
}) {
  const { name, release, reviews, registry, profiles, changes } = page;
  const say = countryWords().country;
  const years = reviews.map(({ year }) => year);
  const shown = reviews.filter(({ status }) => status === "named").length;
  return (
    <>
      <Heading page={page} starter={starter} />
      {release.synthetic === 1 && <p className="lead">{say.invented(name)}</p>}
      <p className="lead">
        {say.lead(shown, reviews.length, [Math.min(...years), Math.max(...years)])}
      </p>
      <CountryReviews page={page} />
      {profiles.length > 0 && (
        <>
          <Controls page={page} choice={choice} unknown={unknown} notice={notice} />
          <CountryProfile page={page} />
          {changes.length > 0 && <CountryChanges page={page} />}
          <BesideItsGroup page={page} />
        </>
      )}
      <WhyNot page={page} starter={starter} />
      {registry.length > 0 && <RegistryFacts entries={registry} heading={say.real.also} />}
      {profiles.length === 0 && <Footnote name={name} />}
      <p className="read-on">
        <PageLink starter={starter} to="/method/">
          {words.heatmap.method}
        </PageLink>
      </p>
    </>
  );
}

function Heading({
  page: { name, country },
  starter,
}: Story<{ readonly name: string; readonly country: string }>) {
  return (
    <>
      <p className="way-back">
        <PageLink starter={starter} to="/countries/">
          {countryWords().country.all}
        </PageLink>
      </p>
      <h1>
        {name} <span className="code">{country}</span>
      </h1>
    </>
  );
}

function Footnote({ name }: { readonly name: string }) {
  return nameNotes([name]).map((note) => (
    <p key={note} className="small">
      {note}
    </p>
  ));
}

function Controls({
  page,
  choice,
  unknown,
  notice,
}: {
  readonly page: PortfolioCountry;
  readonly choice: CountryChoice;
  readonly unknown: readonly Unknown[];
  readonly notice: ReactNode;
}) {
  const say = countryWords().country;
  const { write } = countryAddress(page);
  const { search } = useLocation();
  const alive = useAlive();
  const searchOf = (changed: Partial<CountryChoice>) =>
    besideFilters(write({ ...choice, ...changed }), alive ? search : "");
  return (
    <section className="controls" aria-label={say.controls}>
      <Chooser
        name={say.level}
        value={choice.level}
        options={LEVELS.map((value) => ({ value, name: say.levelName[value] }))}
        searchOf={(level) => searchOf({ level })}
      />
      {page.groupings.length > 0 && (
        <Chooser
          name={say.grouping}
          value={choice.grouping}
          options={page.groupings.map((value) => ({ value, name: words.grouping(value) }))}
          searchOf={(grouping) => searchOf({ grouping })}
        />
      )}
      {write(choice) !== "" && (
        <p className="turns">
          <Link
            className="reset"
            to={{ search: besideFilters("", alive ? search : "") }}
            preventScrollReset
          >
            {say.reset}
          </Link>
        </p>
      )}
      {notice}
      {unknown.map(({ name, value }) => (
        <p key={`${name} ${value}`} className="unknown">
          {say.unknown(name, value)}
        </p>
      ))}
    </section>
  );
}
