import { AGAINST, type BriefingChoice } from "../../analyses/briefing/briefingChoice";
import { REACHABLE } from "../../analyses/cells/thresholds";
import { briefingWords } from "../../words/briefingWords";
import { words } from "../../words/words";
import { Chooser } from "../Chooser";
import { partOptions } from "../partOptions";
import { groupsIn } from "./briefingAddress";
import type { BriefingGround } from "./briefingFrame";

/** What the briefing is about, each the same page with one thing changed. */
export function BriefingControls({
  page: { portrait, offer, pillars },
  choice,
  searchOf,
}: {
  readonly page: BriefingGround;
  readonly choice: BriefingChoice;
  readonly searchOf: (changed: Partial<BriefingChoice>) => string;
}) {
  const say = briefingWords().page;
  return (
    <section className="controls" aria-label={say.controls}>
      <Chooser
        name={words.heatmap.grouping}
        value={choice.grouping}
        options={offer.groupings.map((value) => ({ value, name: words.grouping(value) }))}
        searchOf={(grouping) => searchOf({ grouping })}
      />
      <Chooser
        name={say.group}
        value={choice.group}
        options={groupsIn(offer, choice.grouping).map((value) => ({ value, name: value }))}
        searchOf={(group) => searchOf({ group })}
      />
      <Chooser
        name={say.item}
        value={choice.item}
        options={[
          ...partOptions(portrait),
          ...pillars.map(({ id, name }) => ({ value: id, name, heading: say.lens.heading })),
        ]}
        searchOf={(item) => searchOf({ item })}
      />
      <Chooser
        name={say.reached}
        value={choice.threshold}
        options={REACHABLE.map((value) => ({ value, name: words.heatmap.orAbove(value) }))}
        searchOf={(threshold) => searchOf({ threshold })}
      />
      <Chooser
        name={say.against}
        value={choice.against}
        options={AGAINST.map((value) => ({ value, name: say.againstName[value] }))}
        searchOf={(against) => searchOf({ against })}
      />
    </section>
  );
}
