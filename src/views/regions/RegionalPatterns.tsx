import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RegionsChoice } from "../../analyses/regions/regionsChoice";
import type { Starter } from "../../engine/starter";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import type { Unknown } from "../address";
import { Filters } from "../scope/Filters";
import { PageLink } from "../shell";
import { Awaited } from "./Awaited";
import { CountriesAlike } from "./CountriesAlike";
import { DifferencesByItem } from "./DifferencesByItem";
import { DistributionsOfGroups } from "./DistributionsOfGroups";
import { heatmapOfChoice } from "./heatmapOfChoice";
import { LikenessOfGroups } from "./LikenessOfGroups";
import { NeighboursOfCountry } from "./NeighboursOfCountry";
import { PairOfGroups } from "./PairOfGroups";
import { ReachedByGroup } from "./ReachedByGroup";
import { incomeParts, RegionOrIncomeParts } from "./RegionOrIncomeParts";
import { RegionsControls } from "./RegionsControls";
import { writeRegions } from "./regionsAddress";
import type { RegionsPage } from "./regionsAsker";
import { waysFrom } from "./regionsWays";
import { VariationSentence } from "./VariationSentence";

/** All of regional patterns, one figure below the other, each lit by the same choice. */
export function RegionalPatterns({
  page,
  choice,
  unknown,
  starter,
  notice,
}: {
  readonly page: RegionsPage;
  /** What the address asks for: what is shown, being worked out, or could not be. */
  readonly choice: RegionsChoice;
  /** What it asks for in vain. */
  readonly unknown: readonly Unknown[];
  readonly starter: Starter;
  readonly notice: ReactNode;
}) {
  const { portrait, offer, likeness } = page;
  const ways = waysFrom(choice, offer, portrait);
  const say = regionsWords().page;
  const isBehind = ways.searchOf({}) !== writeRegions(portrait.choice, offer);
  const parts = [
    ["likeness", say.likeness.heading],
    ...(likeness.pair ? ([["pair", say.pair.heading]] as const) : []),
    ["distributions", say.distributions.heading],
    ["reached", regionsWords().items.reached.heading],
    ["items", regionsWords().items.differences.heading],
    ...incomeParts(page),
    ["countries", regionsWords().countries.clusters.heading],
    ["map", regionsWords().countries.map.heading],
    ["neighbours", regionsWords().countries.neighbours.heading],
  ] as const;
  return (
    <>
      <LikenessOfGroups
        page={page}
        ways={ways}
        controls={
          <>
            <VariationSentence page={page} />
            <RegionsControls portrait={{ ...portrait, choice }} offer={offer} ways={ways} />
            <Filters
              filtered={choice}
              offer={offer}
              passing={page.passing}
              themes={page.themes}
              edition={choice.edition}
              searchOf={ways.searchOf}
            />
            {notice}
            {isBehind && <p className="unknown">{say.stillBefore}</p>}
            {unknown.map(({ name, value }) => (
              <p key={`${name} ${value}`} className="unknown">
                {say.unknown(name, value)}
              </p>
            ))}
          </>
        }
      />
      <nav className="parts" aria-label={say.contents}>
        <ul>
          {parts.map(([part, name]) => (
            <li key={part}>
              <Link to={{ search: ways.searchOf({}), hash: `#${part}` }}>{name}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {likeness.pair && <PairOfGroups page={page} pair={likeness.pair} ways={ways} />}
      <DistributionsOfGroups page={page} ways={ways} />
      <ReachedByGroup page={page} ways={ways} />
      <Awaited of={page.differences} page={page}>
        {(differences, ground) => (
          <DifferencesByItem page={ground} differences={differences} ways={ways} />
        )}
      </Awaited>
      <RegionOrIncomeParts page={page} ways={ways} />
      <CountriesAlike page={page} choice={choice} ways={ways} />
      <NeighboursOfCountry page={page} choice={choice} ways={ways} />
      <p className="read-on">
        <Link to={{ pathname: "/heatmap/", search: heatmapOfChoice(portrait, offer) }}>
          {say.heatmap}
        </Link>
      </p>
      <p className="read-on">
        <PageLink starter={starter} to="/method/">
          {words.heatmap.method}
        </PageLink>
      </p>
    </>
  );
}
