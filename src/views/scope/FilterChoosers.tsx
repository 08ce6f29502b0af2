import type { FilterOffer, Offered } from "../../analyses/filterOffer";
import type { ReviewFilter } from "../../queries/counted";
import { words } from "../../words/words";
import { Chooser, type Option } from "../Chooser";
import { type Filtered, LEAST_COMPARABILITIES } from "./filterAddress";

/** All there is to filter by; waves where they are offered. */
export function FilterChoosers({
  filtered,
  offer,
  optionOf,
  searchOf,
}: {
  readonly filtered: Filtered;
  readonly offer: FilterOffer;
  /** What an option is called that so many reviews have. */
  readonly optionOf: (name: string, reviews: number) => string;
  /** The query of the address with other filters. */
  readonly searchOf: (filtered: Filtered) => string;
}) {
  const say = words.scope;
  const { filter, comparability } = filtered;
  const changed = (change: Partial<ReviewFilter>) =>
    searchOf({ ...filtered, filter: { ...filter, ...change } });
  const groups = offer.groups.map(({ grouping, group, reviews }, place) => ({
    value: place,
    name: optionOf(group, reviews),
    heading: words.grouping(grouping),
  }));
  const offered = <T,>(of: readonly Offered<T>[], nameOf: (value: T) => string): Option<T>[] =>
    of.map(({ value, reviews }) => ({ value, name: optionOf(nameOf(value), reviews) }));
  const within = offer.groups.findIndex(
    ({ grouping, group }) => grouping === filter.within && group === filter.group,
  );
  return (
    <div className="choosers">
      <Chooser
        name={say.name.group}
        value={within}
        options={[{ value: -1, name: say.any }, ...groups]}
        searchOf={(place) => {
          const { grouping = "", group = "" } = offer.groups[place] ?? {};
          return changed({ within: grouping, group });
        }}
      />
      {offer.waves.length > 0 && (
        <Chooser
          name={say.name.wave}
          value={filter.wave}
          options={[{ value: 0, name: say.latest }, ...offered(offer.waves, say.wave)]}
          searchOf={(wave) => changed({ wave })}
        />
      )}
      <Chooser
        name={say.name.edition}
        value={filter.edition}
        options={[{ value: "", name: say.any }, ...offered(offer.editions, say.edition)]}
        searchOf={(edition) => changed({ edition })}
      />
      <Chooser
        name={say.name.method}
        value={filter.method}
        options={[{ value: "", name: say.any }, ...offered(offer.methods, say.method)]}
        searchOf={(method) => changed({ method })}
      />
      {(["from", "to"] as const).map((end) => (
        <Chooser
          key={end}
          name={say.name[end]}
          value={filter[end]}
          options={[{ value: 0, name: say.any }, ...offered(offer.years, String)]}
          searchOf={(year) => changed({ [end]: year })}
        />
      ))}
      <Chooser
        name={say.name.comparability}
        value={comparability}
        options={[
          { value: "", name: say.any },
          ...LEAST_COMPARABILITIES.map((level) => ({ value: level, name: say.atLeast(level) })),
        ]}
        searchOf={(level) => searchOf({ ...filtered, comparability: level })}
      />
    </div>
  );
}
