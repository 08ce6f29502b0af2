import type { PairFilters } from "../../analyses/progress/pairFilters";
import type { ProgressChoice } from "../../analyses/progress/progressChoice";
import { progressWords } from "../../words/progressWords";
import { words } from "../../words/words";
import type { Offer } from "../heatmap/heatmapAddress";
import { FilterChoosers } from "../scope/FilterChoosers";
import { FiltersShown } from "../scope/FiltersShown";
import { comparabilityChips, reviewChips } from "../scope/filterChips";
import type { ProgressWays } from "./progressWays";

/** What is filtered and what that leaves out of the pairs of reviews; waves are chosen by twos, and not here. */
export function ProgressFilters({
  choice,
  offer,
  filters,
  ways: { searchOf },
}: {
  readonly choice: ProgressChoice;
  readonly offer: Offer;
  readonly filters: PairFilters;
  readonly ways: ProgressWays;
}) {
  const say = progressWords().scope.filters;
  const { by, of, left, ratings } = filters;
  const chips = [
    ...reviewChips(choice.filter, (name) => {
      if (name === "wave") return say.waveAside;
      const counted = by.find((each) => each.name === name);
      // Until what was chosen is worked out, what it leaves out is not known.
      return counted === undefined ? "" : say.leavesOut(counted.out, of);
    }),
    ...comparabilityChips(
      choice.comparability,
      choice.edition === ""
        ? ratings === null
          ? ""
          : say.ratingsLeftOut(ratings.out, ratings.of)
        : words.scope.themesOnly,
    ),
  ];
  return (
    <FiltersShown
      filtered={choice}
      chips={chips}
      summary={chips.length === 0 ? say.none : say.passing(left, of)}
      searchOf={searchOf}
    >
      <FilterChoosers
        filtered={choice}
        offer={{ ...offer, waves: [] }}
        optionOf={(name) => name}
        searchOf={searchOf}
      />
    </FiltersShown>
  );
}
