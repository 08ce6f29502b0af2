import { useEffect } from "react";
import type { CountryNamed } from "../../analyses/countries/nearNames";
import type { Starter } from "../../engine/starter";
import { countryWords } from "../../words/countryWords";
import { words } from "../../words/words";
import { EngineNotice } from "../EngineNotice";

/** The page of a country that the host did not send, as where there is no network: it is being worked out, or why it is not. */
export function UndrawnCountry({
  country,
  starter,
  isBusy,
  cause,
  retry,
}: {
  readonly country: CountryNamed;
  readonly starter: Starter;
  readonly isBusy: boolean;
  readonly cause: string | undefined;
  readonly retry: () => void;
}) {
  const say = countryWords().country.undrawn;
  useEffect(() => {
    document.title = words.site.pageTitle(country.name);
  }, [country.name]);
  return (
    <main id="content" className="wide country" aria-busy={isBusy}>
      <h1>{country.name}</h1>
      {cause === undefined ? (
        <p role="status">{say.working}</p>
      ) : (
        <p role="alert">
          {say.failed(cause)}{" "}
          <button type="button" onClick={retry}>
            {words.engine.tryAgain}
          </button>
        </p>
      )}
      <EngineNotice starter={starter} onRetry={retry} told={cause !== undefined} />
    </main>
  );
}
