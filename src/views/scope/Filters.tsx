import type { ReactNode } from "react";
import { Link } from "react-router";
import type { FilterOffer, Offered } from "../../analyses/filterOffer";
import { type FilterName, filtersSet, leftOutBy } from "../../analyses/filtersLeft";
import type { ReviewFilter } from "../../queries/counted";
import type { ReviewsPassing } from "../../queries/reviewsPassing";
import { words } from "../../words/words";
import { Chooser, type Option } from "../Chooser";
import { type Filtered, LEAST_COMPARABILITIES, UNFILTERED } from "./filterAddress";
import type { ThemesLeft } from "./themesLeft";

interface Props {
  readonly filtered: Filtered;
  readonly offer: FilterOffer;
  readonly passing: ReviewsPassing;
  readonly themes: ThemesLeft | null;
  /** The edition that the columns are of, by which alone reviews can count; empty for none. */
  readonly edition: string;
  /** The query of the address with other filters. */
  readonly searchOf: (filtered: Filtered) => string;
}

/** What is filtered and what that leaves out, each to be removed; and, folded away, all there is to filter by. */
export function Filters(props: Props) {
  const { filtered, passing, edition, searchOf } = props;
  const say = words.scope;
  const chips = chipsOf(props);
  return (
    <section className="filters" aria-label={say.heading}>
      <details>
        <summary>
          <strong>{say.heading}:</strong>{" "}
          {chips.length === 0 && edition === ""
            ? say.none
            : say.passing(passing.passing, passing.reviews, passing.countries)}
        </summary>
        <FilterChoosers {...props} />
      </details>
      {edition !== "" && (
        <p className="aside">{say.columns(edition, passing.by_columns, passing.reviews)}</p>
      )}
      {chips.length > 0 && (
        <ul className="chips">
          {chips.map(({ name, note, rest }) => (
            <li key={name}>
              <Link
                to={{ search: searchOf({ ...filtered, ...rest }) }}
                aria-label={say.remove(name)}
                preventScrollReset
              >
                {name} ×
              </Link>{" "}
              {note}
            </li>
          ))}
          {chips.length > 1 && (
            <li>
              <Link to={{ search: searchOf(UNFILTERED) }} preventScrollReset>
                {say.clear}
              </Link>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

interface Chip {
  readonly name: string;
  /** What it leaves out. */
  readonly note: string;
  /** What is filtered without it. */
  readonly rest: Partial<Filtered>;
}

function chipsOf({ filtered, passing, themes }: Props): Chip[] {
  const say = words.scope;
  const { filter, comparability } = filtered;
  const chips = filtersSet(filter).map((name) => ({
    name: nameOf(name, filter),
    note: say.leavesOut(leftOutBy(name, passing), passing.reviews),
    rest: { filter: { ...filter, ...RESTS[name] } },
  }));
  if (comparability === "") return chips;
  return [
    ...chips,
    {
      name: say.comparability(comparability),
      note: themes ? say.themesLeftOut(themes.of - themes.left, themes.of) : say.themesOnly,
      rest: { comparability: "" },
    },
  ];
}

/** What a filter is when it is not set. */
const RESTS: Readonly<Record<FilterName, Partial<ReviewFilter>>> = {
  group: { within: "", group: "" },
  wave: { wave: 0 },
  edition: { edition: "" },
  method: { method: "" },
  years: { from: 0, to: 0 },
};

function nameOf(name: FilterName, filter: ReviewFilter): string {
  const say = words.scope;
  switch (name) {
    case "group":
      return say.group(filter.within, filter.group);
    case "wave":
      return say.wave(filter.wave);
    case "years":
      return say.years(filter.from, filter.to);
    default:
      return say[name](filter[name]);
  }
}

function FilterChoosers({ filtered, offer, searchOf }: Props): ReactNode {
  const say = words.scope;
  const { filter, comparability } = filtered;
  const changed = (change: Partial<ReviewFilter>) =>
    searchOf({ ...filtered, filter: { ...filter, ...change } });
  const groups = offer.groups.map(({ grouping, group, reviews }, place) => ({
    value: place,
    name: say.option(group, reviews),
    heading: words.grouping(grouping),
  }));
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
      <Chooser
        name={say.name.wave}
        value={filter.wave}
        options={[{ value: 0, name: say.latest }, ...offered(offer.waves, say.wave)]}
        searchOf={(wave) => changed({ wave })}
      />
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

function offered<T>(of: readonly Offered<T>[], nameOf: (value: T) => string): Option<T>[] {
  return of.map(({ value, reviews }) => ({
    value,
    name: words.scope.option(nameOf(value), reviews),
  }));
}
