import type { FilterOffer } from "../../analyses/filterOffer";
import { leftOutBy } from "../../analyses/filtersLeft";
import type { ReviewsPassing } from "../../queries/reviewsPassing";
import { words } from "../../words/words";
import { FilterChoosers } from "./FilterChoosers";
import { FiltersShown } from "./FiltersShown";
import type { Filtered } from "./filterAddress";
import { comparabilityChips, reviewChips } from "./filterChips";
import type { ThemesLeft } from "./themesLeft";

/** What is filtered and what that leaves out of the published reviews. */
export function Filters({
  filtered,
  offer,
  passing,
  themes,
  edition,
  searchOf,
}: {
  readonly filtered: Filtered;
  readonly offer: FilterOffer;
  readonly passing: ReviewsPassing;
  readonly themes: ThemesLeft | null;
  /** The edition that the columns are of, by which alone reviews can count; empty for none. */
  readonly edition: string;
  /** The query of the address with other filters. */
  readonly searchOf: (filtered: Filtered) => string;
}) {
  const say = words.scope;
  const chips = [
    ...reviewChips(filtered.filter, (name) =>
      say.leavesOut(leftOutBy(name, passing), passing.reviews),
    ),
    ...comparabilityChips(
      filtered.comparability,
      themes ? say.themesLeftOut(themes.of - themes.left, themes.of) : say.themesOnly,
    ),
  ];
  return (
    <FiltersShown
      filtered={filtered}
      chips={chips}
      summary={
        chips.length === 0 && edition === ""
          ? say.none
          : say.passing(passing.passing, passing.reviews, passing.countries)
      }
      {...(edition !== "" && {
        aside: say.columns(edition, passing.by_columns, passing.reviews),
      })}
      searchOf={searchOf}
    >
      <FilterChoosers filtered={filtered} offer={offer} optionOf={say.option} searchOf={searchOf} />
    </FiltersShown>
  );
}
