import type { ReactNode } from "react";
import type { RouteObject } from "react-router";
import { isMeant } from "../../analyses/countries/nearNames";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { countryWords } from "../../words/countryWords";
import { eachOnce, type Unknown } from "../address";
import { answering, Behind, useAnswered } from "../answered";
import { EngineNotice } from "../EngineNotice";
import { type CountriesPage, countriesAsker } from "./countriesAsker";
import type { Registry } from "./countriesNamed";
import { countriesAddress } from "./countryAddress";
import { FindCountry, useFound } from "./FindCountry";
import { PortfolioList } from "./PortfolioList";
import { RegistryListed, RegistrySources } from "./RegistryListed";

/** The list of all countries, of the portfolio and of the registry. */
export function countries(ask: Ask, starter: Starter, registry: Registry): RouteObject {
  return {
    handle: {
      title: countryWords().list.page,
      isBesideReal: true,
      prepared: ["portfolio", "countries-themes", "listed"],
    },
    loader: answering(countriesAsker(ask, registry)),
    // What is looked for is found in what the page has.
    shouldRevalidate: ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
      defaultShouldRevalidate && (currentUrl.href === nextUrl.href || other(currentUrl, nextUrl)),
    element: <Countries starter={starter} />,
  };
}

/** Whether two addresses ask for other pages, whatever is looked for in them. */
function other(one: URL, another: URL): boolean {
  const without = ({ pathname, searchParams }: URL) => {
    const params = new URLSearchParams(searchParams);
    params.delete("find");
    return `${pathname}?${params}`;
  };
  return without(one) !== without(another);
}

function Countries({ starter }: { readonly starter: Starter }) {
  const { page, isBusy, cause, retry, asked } = useAnswered<CountriesPage>(isElsewhere);
  return (
    <main id="content" className="wide all-countries" aria-busy={isBusy}>
      <h1>{countryWords().list.title}</h1>
      <Behind cause={cause} retry={retry} />
      {page !== undefined && (
        <Lists
          page={page}
          unknown={isBusy ? [] : unknownIn(page, asked)}
          starter={starter}
          notice={<EngineNotice starter={starter} onRetry={retry} told={cause !== undefined} />}
        />
      )}
    </main>
  );
}

/** What is asked for in vain, also by an address that shows no other page than the one that came drawn. */
function unknownIn(page: CountriesPage, asked: string | undefined): readonly Unknown[] {
  const read = asked === undefined ? [] : countriesAddress(page).read(asked).unknown;
  return eachOnce([...read, ...page.unknown]);
}

function Lists({
  page,
  unknown,
  starter,
  notice,
}: {
  readonly page: CountriesPage;
  readonly unknown: readonly Unknown[];
  readonly starter: Starter;
  readonly notice: ReactNode;
}) {
  const say = countryWords().list;
  const [text, type] = useFound();
  const { countries: own, registry, release } = page;
  const shown = own.filter((each) => isMeant(each, text));
  const told = registry.countries.filter((each) => isMeant(each, text));
  const isSynthetic = release.synthetic === 1;
  const { heading, headingSynthetic } = say.portfolio;
  const ours = ["portfolio", isSynthetic ? headingSynthetic : heading] as const;
  const real = ["registry", say.registry.heading] as const;
  const sources = ["sources", say.registry.sources] as const;
  const listed = <RegistryListed page={page} shown={told} starter={starter} />;
  return (
    <>
      <p className="lead">{say.lead(own.length, registry.countries.length)}</p>
      {isSynthetic && <p className="lead">{say.apart}</p>}
      <FindCountry
        text={text}
        type={type}
        shown={shown.length + told.length}
        of={own.length + registry.countries.length}
      />
      {unknown.map(({ name, value }) => (
        <p key={name} className="unknown">
          {countryWords().country.unknown(name, value)}
        </p>
      ))}
      <nav className="parts" aria-label={say.contents}>
        <ul>
          {[...(isSynthetic ? [real, ours] : [ours, real]), sources].map(([part, name]) => (
            <li key={part}>
              <a href={`#${part}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {isSynthetic && listed}
      <PortfolioList page={page} shown={shown} starter={starter} find={text} />
      {notice}
      {!isSynthetic && listed}
      <RegistrySources page={page} />
    </>
  );
}

/** Whether the address wants to see another grouping than the page that came drawn for it. */
function isElsewhere(page: CountriesPage): boolean {
  const { read } = countriesAddress(page);
  return read(location.search).values.grouping !== page.grouping;
}
