import { Link } from "react-router";
import { itemLevels } from "../../analyses/cells/items";
import { REACHABLE } from "../../analyses/cells/thresholds";
import type { Portrait } from "../../analyses/regions/portrait";
import { LIKENESSES } from "../../analyses/regions/regionsChoice";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import { Chooser } from "../Chooser";
import type { Offer } from "../heatmap/heatmapAddress";
import { partOptions } from "../partOptions";
import { writeRegions } from "./regionsAddress";
import type { RegionsWays } from "./regionsWays";

/** The choices of the page, each the same page with one thing changed. */
export function RegionsControls({
  portrait,
  offer,
  ways: { searchOf },
}: {
  readonly portrait: Portrait;
  readonly offer: Offer;
  readonly ways: RegionsWays;
}) {
  const { choice, groups, profiles } = portrait;
  const say = regionsWords().page;
  const levels = itemLevels(choice.edition);
  const named = groups.flatMap(({ name }) => (name === null ? [] : [{ value: name, name }]));
  const countries = profiles
    .map(({ country, name }) => ({ value: country, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <details className="fold">
      <summary>{say.change}</summary>
      <section className="controls" aria-label={say.controls}>
        <Chooser
          name={words.heatmap.grouping}
          value={choice.grouping}
          options={offer.groupings.map((value) => ({ value, name: words.grouping(value) }))}
          searchOf={(grouping) => searchOf({ grouping })}
        />
        <Chooser
          name={words.heatmap.columns}
          value={choice.edition}
          options={[
            { value: "", name: words.heatmap.themes },
            ...offer.editions.map(({ value }) => ({ value, name: words.heatmap.ofEdition(value) })),
          ]}
          searchOf={(edition) => searchOf({ edition })}
        />
        {levels.length > 1 && (
          <Chooser
            name={words.heatmap.level}
            value={choice.level}
            options={levels.map((value) => ({ value, name: words.heatmap.levelName(value) }))}
            searchOf={(level) => searchOf({ level })}
          />
        )}
        <Chooser
          name={say.item}
          value={choice.item}
          options={[{ value: "", name: say.everything }, ...partOptions(portrait)]}
          searchOf={(item) => searchOf({ item })}
        />
        <Chooser
          name={say.threshold}
          value={choice.threshold}
          options={REACHABLE.map((value) => ({ value, name: words.heatmap.orAbove(value) }))}
          searchOf={(threshold) => searchOf({ threshold })}
        />
        <Chooser
          name={say.lit}
          value={choice.group}
          options={[{ value: "", name: say.nobody }, ...named]}
          searchOf={(group) => searchOf({ group, ...(group === choice.other && { other: "" }) })}
        />
        <Chooser
          name={say.other}
          value={choice.other}
          options={[
            { value: "", name: say.farthest },
            ...named.filter(({ value }) => value !== choice.group),
          ]}
          searchOf={(other) => searchOf({ other })}
        />
        <Chooser
          name={say.country}
          value={choice.country}
          options={[{ value: "", name: say.nobody }, ...countries]}
          searchOf={(country) => searchOf({ country })}
        />
        <Chooser
          name={say.by}
          value={choice.by}
          options={LIKENESSES.map((value) => ({ value, name: say.byName[value] }))}
          searchOf={(by) => searchOf({ by })}
        />
        {writeRegions(choice, offer) !== "" && (
          <p className="turns">
            <Link className="reset" to={{ search: "" }} preventScrollReset>
              {words.heatmap.reset}
            </Link>
          </p>
        )}
      </section>
    </details>
  );
}
