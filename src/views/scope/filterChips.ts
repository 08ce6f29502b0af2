import { type FilterName, filtersSet } from "../../analyses/filtersLeft";
import type { ReviewFilter } from "../../queries/counted";
import { words } from "../../words/words";
import type { Filtered } from "./filterAddress";

/** A filter that is set. */
export interface Chip {
  readonly name: string;
  /** What it leaves out. */
  readonly note: string;
  /** What is filtered without it. */
  readonly rest: Partial<Filtered>;
}

/** The filters that are set on reviews, each with what it leaves out. */
export function reviewChips(filter: ReviewFilter, noteOf: (name: FilterName) => string): Chip[] {
  return filtersSet(filter).map((name) => ({
    name: nameOf(name, filter),
    note: noteOf(name),
    rest: { filter: { ...filter, ...RESTS[name] } },
  }));
}

/** The least comparability that is asked for; none where any will do. */
export function comparabilityChips(
  comparability: Filtered["comparability"],
  note: string,
): readonly Chip[] {
  if (comparability === "") return [];
  const name = words.scope.comparability(comparability);
  return [{ name, note, rest: { comparability: "" } }];
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
