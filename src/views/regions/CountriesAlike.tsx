import { Link } from "react-router";
import { LIKENESSES, type RegionsChoice } from "../../analyses/regions/regionsChoice";
import { regionsWords } from "../../words/regionsWords";
import { Awaited } from "./Awaited";
import { ClustersOfCountries } from "./ClustersOfCountries";
import { MapOfCountries } from "./MapOfCountries";
import type { RegionsPage } from "./regionsAsker";
import type { RegionsWays } from "./regionsWays";

/** Which countries are alike, whatever their groups: their clusters, and as a second look a map. */
export function CountriesAlike({
  page,
  choice,
  ways,
}: {
  readonly page: RegionsPage;
  /** What the address asks for. */
  readonly choice: RegionsChoice;
  readonly ways: RegionsWays;
}) {
  const toggle = <LikenessSwitch choice={choice} ways={ways} />;
  return (
    <Awaited of={page.alike} page={page}>
      {(alike, ground) => (
        <>
          <ClustersOfCountries page={ground} alike={alike} ways={ways} controls={toggle} />
          <MapOfCountries page={ground} alike={alike} ways={ways} />
        </>
      )}
    </Awaited>
  );
}

function LikenessSwitch({
  choice,
  ways,
}: {
  readonly choice: RegionsChoice;
  readonly ways: RegionsWays;
}) {
  const say = regionsWords().countries;
  return (
    <nav className="switch alike-by" aria-label={say.by}>
      <span>{say.by}</span>
      {LIKENESSES.map((by) => (
        <Link
          key={by}
          to={{ search: ways.searchOf({ by }) }}
          aria-current={by === choice.by ? "true" : undefined}
          preventScrollReset
        >
          {say.byName[by]}
        </Link>
      ))}
    </nav>
  );
}
