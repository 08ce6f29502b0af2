import { type RouteObject, useLoaderData } from "react-router";
import type { Ask } from "../engine/query";
import { words } from "../words/words";
import { type Answered, answering } from "./answered";
import { countriesNamed, type Registry } from "./countries/countriesNamed";
import type { UnknownCountry } from "./countries/countryAsker";
import { NoSuchPage } from "./countries/NoSuchPage";

/** What an address that leads nowhere shows; it has the countries that there are, for one may have been looked for. */
export function notFound(ask: Ask, registry: Registry): RouteObject {
  return {
    handle: { title: words.site.notFound, isBesideReal: true },
    loader: answering(
      async (_, signal): Promise<UnknownCountry> => ({
        kind: "unknown",
        countries: await countriesNamed(ask, registry, signal),
      }),
    ),
    element: <NotFound />,
  };
}

function NotFound() {
  const answered = useLoaderData<Answered<UnknownCountry>>();
  return <NoSuchPage countries={"page" in answered ? answered.page.countries : []} />;
}
