import { Link } from "react-router";
import { itemLevels } from "../../analyses/cells/items";
import { groupOrder } from "../../analyses/groupOrder";
import type { Pairs } from "../../analyses/progress/pairs";
import { SPANS } from "../../analyses/progress/progressChoice";
import { progressWords } from "../../words/progressWords";
import { regionsWords } from "../../words/regionsWords";
import { words } from "../../words/words";
import { Chooser } from "../Chooser";
import type { Offer } from "../heatmap/heatmapAddress";
import { partOptions } from "../partOptions";
import { writeProgress } from "./progressAddress";
import type { ProgressWays } from "./progressWays";

/** The choices of the page, each the same page with one thing changed. */
export function ProgressControls({
  pairs,
  offer,
  ways: { searchOf },
}: {
  readonly pairs: Pairs;
  readonly offer: Offer;
  readonly ways: ProgressWays;
}) {
  const { choice, known } = pairs;
  const say = progressWords().page;
  const levels = itemLevels(choice.edition);
  const groups = [...new Set(known.flatMap(({ later }) => later.group ?? []))].toSorted(
    groupOrder(choice.grouping),
  );
  return (
    <details className="fold">
      <summary>{say.change}</summary>
      <section className="controls" aria-label={say.controls}>
        <Chooser
          name={say.span}
          value={choice.span}
          options={SPANS.map((value) => ({ value, name: say.spanName[value] }))}
          searchOf={(span) => searchOf({ span })}
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
          name={regionsWords().page.item}
          value={choice.item}
          options={[{ value: "", name: regionsWords().page.everything }, ...partOptions(pairs)]}
          searchOf={(item) => searchOf({ item })}
        />
        <Chooser
          name={words.heatmap.grouping}
          value={choice.grouping}
          options={offer.groupings.map((value) => ({ value, name: words.grouping(value) }))}
          searchOf={(grouping) => searchOf({ grouping })}
        />
        <Chooser
          name={say.group}
          value={choice.group}
          options={[
            { value: "", name: say.nobody },
            ...groups.map((value) => ({ value, name: value })),
          ]}
          searchOf={(group) => searchOf({ group })}
        />
        <Chooser
          name={say.country}
          value={choice.country}
          options={[
            { value: "", name: say.nobody },
            ...known.map(({ later }) => ({ value: later.country, name: later.name })),
          ]}
          searchOf={(country) => searchOf({ country })}
        />
        {writeProgress(choice, offer) !== "" && (
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
