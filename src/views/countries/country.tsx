import type { LoaderFunctionArgs, RouteObject } from "react-router";
import type { CountryNamed } from "../../analyses/countries/nearNames";
import type { Ask } from "../../engine/query";
import type { Starter } from "../../engine/starter";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import { eachOnce } from "../address";
import { type Answered, answering, Behind, useAnswered } from "../answered";
import { EngineNotice } from "../EngineNotice";
import { PortfolioStory, RegistryStory } from "./CountryStory";
import type { Registry } from "./countriesNamed";
import { countryAddress } from "./countryAddress";
import { type CountryPage, countryAsker, type UnknownCountry } from "./countryAsker";
import { NoSuchPage } from "./NoSuchPage";
import { UndrawnCountry } from "./UndrawnCountry";

/** The page of one country, of the portfolio or of the registry. */
export function country(ask: Ask, starter: Starter, registry: Registry): RouteObject {
  const asked = countryAsker(ask, registry);
  return {
    handle: { title: titleOf, isBesideReal },
    loader: ({ request, params }: LoaderFunctionArgs) =>
      answering((url, signal) => asked(params.code!, url, signal))({ request }),
    element: <Country starter={starter} />,
  };
}

function titleOf(answered: Answered<CountryPage> | undefined): string {
  if (answered === undefined || !("page" in answered)) return countryWords().list.page;
  return answered.page.kind === "unknown" ? words.site.notFound : answered.page.name;
}

function isBesideReal(answered: Answered<CountryPage> | undefined): boolean {
  return answered !== undefined && "page" in answered && answered.page.kind !== "portfolio";
}

function Country({ starter }: { readonly starter: Starter }) {
  const { page, isBusy, cause, retry, asked } = useAnswered<CountryPage>(isElsewhere);
  if (page?.kind === "unknown") {
    const country = asked === undefined ? undefined : countryHere(page);
    return country === undefined ? (
      <NoSuchPage countries={page.countries} />
    ) : (
      <UndrawnCountry {...{ country, starter, isBusy, cause, retry }} />
    );
  }
  const chosen =
    page?.kind !== "portfolio" || asked === undefined
      ? undefined
      : countryAddress(page).read(asked);
  return (
    <main id="content" className="wide country" aria-busy={isBusy}>
      {page === undefined ? <h1>{countryWords().list.page}</h1> : null}
      <Behind cause={cause} retry={retry} />
      {page?.kind === "registry" && <RegistryStory page={page} starter={starter} />}
      {page?.kind === "portfolio" && (
        <PortfolioStory
          page={page}
          starter={starter}
          choice={chosen?.values ?? page.choice}
          unknown={isBusy ? [] : eachOnce([...(chosen?.unknown ?? []), ...page.unknown])}
          notice={<EngineNotice starter={starter} onRetry={retry} told={cause !== undefined} />}
        />
      )}
    </main>
  );
}

/** The country that the address is of, where there is one of its code: then its page is, and did not come drawn. */
function countryHere({ countries }: UnknownCountry): CountryNamed | undefined {
  const code = /\/countries\/([^/]+)\/?$/.exec(location.pathname)?.[1];
  return countries.find(({ country }) => country === code);
}

/** Whether the address wants to see something else than the page that came drawn for it. */
function isElsewhere(page: CountryPage): boolean {
  if (page.kind === "unknown") return countryHere(page) !== undefined;
  if (page.kind === "registry") return false;
  const { read, write } = countryAddress(page);
  return write(read(location.search).values) !== write(page.choice);
}
